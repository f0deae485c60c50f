export const title = 'The instance is in a mainland region';

export const checks = 'The region of the instance.';

export const theInstance =
  'The instance is not in mainland China (否): only an instance in a mainland region can be filed; one in Hong Kong or abroad needs no filing and can get none. Buy an instance in a mainland region.';
