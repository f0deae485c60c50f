export const title = 'The identity document is one that people of that nationality have';

export const checks = 'The kind of identity document against the nationality of the person.';

export const isRefused = (type: string, province: string, date: string, value: string): string =>
  `${type} is refused in ${province}: individuals from Hong Kong and Macao file with the residence permit there (Huawei Cloud, ${date}). Choose ${value}.`;

export const doesNotFit = (
  type: string,
  who: string,
  nationality: string,
  hasDemanded: boolean,
  province: string,
  choose: string,
): string =>
  `${type} does not fit ${who} (${nationality}): ${hasDemanded ? `${province} has asked mainland citizens for the resident ID card since 2019-09` : 'most administrations ask mainland citizens for the resident ID card'}. ${choose}`;

export const doesNotFitSuchAPerson = (
  type: string,
  who: string,
  nationality: string,
  choose: string,
): string =>
  `${type} does not fit ${who} (${nationality}): such a person files with a document of their own. ${choose}`;

export const aResidentOfHongKong = 'a resident of Hong Kong or Macao';

export const aResidentOfTaiwan = 'a resident of Taiwan';

export const aMainlandResident = 'a mainland resident';

export const choose = (documents: string): string => `Choose ${documents}.`;
