export const title = 'A contact number 1 is a mainland mobile';

export const checks =
  'Mainland mobile numbers: contact number 1, the emergency phone and the numbers for messages.';
