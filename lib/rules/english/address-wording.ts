export const title = 'An address names today’s districts and no placeholder';

export const checks = 'Placeholders of the region list and former district names in the addresses.';

export const containsHeading = (text: string, province: string): string =>
  `${text} contains 市辖区 (“districts of the city”), a heading of the region list and no district: ${province} refuses it in addresses. Leave it out.`;

export const leaveOut = (placeholder: string): string => `Leave out ${placeholder}`;

export const namesFormerDistrict = (
  text: string,
  old: string,
  now: string,
  district: string,
  isEntityCertificateAddress: boolean,
): string =>
  `${text} names ${old}, which is ${now} today: Beijing asks for the current district. Write ${district}${isEntityCertificateAddress ? ', unless the certificate itself shows the old name' : ''}.`;

export const write = (now: string): string => `Write ${now}`;
