export const title = 'The instance is in a mainland region';

export const checks = 'The region of the instance.';

export const theInstance =
  'The instance is not in mainland China: only an instance in a mainland region can be filed; one elsewhere needs no filing. Buy an instance in a mainland region.';
