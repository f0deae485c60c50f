export const title = 'Mailing and certificate address are in the same province';

export const checks =
  'The province of the mailing address against that of the certificate address. Short and full names, cities and counties are understood; an address in English or pinyin, or one that fits several provinces, is named as such.';

export const enterAMailingAddress = (name: string, hereChinese: string): string =>
  `Enter a mailing address in ${name} (${hereChinese}), or correct the certificate address if it is mistyped.`;

export const correctTheOne = 'Correct the one that is wrong.';

export const theMailingAddress = (
  mailing: string,
  there: string,
  certificate: string,
  where: string,
  wayOut: string,
): string =>
  `The mailing address ${mailing} is in ${there}, the certificate address ${certificate} in ${where}: both must be in the same province. ${wayOut}`;

export const isNotInChinese = (text: string, isMailing: boolean, inChinese: string): string =>
  `${text} is not in Chinese: ${isMailing ? `the filing is made in Chinese, and the province has to be read from it. ${inChinese}` : 'the filing is made in Chinese. Copy the Chinese address from the certificate, word for word; where it shows none, ask the provider what to enter.'}`;

export const theBeginningIn = (name: string): string => `the beginning, in ${name}`;

export const theBeginning = 'the beginning';

export const isInTheMailingAddress = (text: string, resolution: string): string =>
  `${text} is in ${resolution}: the mailing address is in the mainland province of the filing. Enter an address there.`;

export const isInAResidencePermit = (text: string, resolution: string): string =>
  `${text} is in ${resolution}. With a residence permit, copy the mainland address that it shows; a travel permit shows none: ask the provider what to enter.`;

export const isOfACompanyFromAbroad = (text: string, resolution: string): string =>
  `${text} is in ${resolution}, and a company from abroad files with the licence of a branch in the mainland or with the registration of a representative office there: no way without either is known. Copy the address of that certificate; without one, ask the provider before you start.`;

export const possible = (text: string, via: string, list: string): string =>
  `${text} is ambiguous: ${via} can be ${list}`;

export const soItsProvince = (possible: string): string =>
  `${possible}, so its province is not certain, and both addresses must be in the same one. Begin the mailing address with the province and the city.`;

export const ifItStandsSo = (possible: string): string =>
  `${possible}. If the certificate says it so, leave it: it is copied word for word, and the mailing address shows the province.`;

export const fault = (
  text: string,
  named: string,
  namedChinese: string,
  city: string,
  province: string,
  provinceChinese: string,
): string =>
  `${text} names ${named} (${namedChinese}), but ${city} is in ${province} (${provinceChinese})`;

export const anAddressThatContradictsItself = (fault: string, hasFormer: boolean): string =>
  `${fault}${hasFormer ? ' today' : ''}: an address that contradicts itself is returned. Correct one of the two.`;

export const compareItWithTheCertificate = (fault: string): string =>
  `${fault}. Compare it with the certificate: if it stands so there, leave it and ask the provider; if not, correct it.`;

export const names = (
  text: string,
  name: string,
  province: string,
  provinceChinese: string,
): string =>
  `${text} names ${name}, which is in ${province} (${provinceChinese}): both addresses must be in the same province. If the place is not meant, begin with the city and the district.`;

export const writeItInChinese = (chinese: string): string =>
  `Write it in Chinese; it begins with ${chinese}.`;

export const writeItInChineseItBegins = (list: string): string =>
  `Write it in Chinese; it begins with ${list}.`;

export const writeItInChineseWithProvince =
  'Write it in Chinese, with province, city and district first.';

export const oneOfOthers = (rest: number): string => `one of ${rest} others`;

export const inProvince = (province: string): string => `in ${province}`;
