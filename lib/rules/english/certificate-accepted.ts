export const title = 'The province accepts the certificate of the enterprise';

export const checks =
  'Whether the province still takes the organisation code certificate from an enterprise.';

export const organisationCodeCertificate = (superseded: string, province: string): string =>
  `${superseded} (organisation code certificate) is not among the certificates that ${province} listed in 2019-09: it was replaced by the business licence with the 18-digit credit code. Choose 营业执照 (business licence).`;
