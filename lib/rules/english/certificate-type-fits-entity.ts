export const title = 'The certificate is one that the entity type has';

export const checks =
  'The certificate type against the list of the entity type: the certificate must be one of that type.';

export const belongsToTheEntityType = (
  certificate: string,
  owners: string,
  type: string,
  choices: string,
): string =>
  `${certificate} is a certificate of the entity type ${owners}, but ${type} is chosen. Choose ${choices}, or correct the entity type.`;

export const anotherOfItsList = 'another of its list';
