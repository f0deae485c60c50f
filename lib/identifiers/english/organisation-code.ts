export const wayOut = 'Enter the code of nine characters on the certificate, such as 12345678-9.';

export const organisationCode = 'organisation code';

export const isNoOrganisationCode = (value: string, wayOut: string): string =>
  `${value} is not an organisation code: that has eight digits or capital letters and one check character. ${wayOut}`;

export const reason = (value: string, form: string, expected: string): string =>
  `${value} ends in ${form}, but its check character should be ${expected}. Compare it with the certificate.`;
