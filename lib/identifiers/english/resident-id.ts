export const wayOut = 'Enter the 18 characters of 公民身份号码 (citizen ID number) on the card.';

export const residentIdNumber = 'resident ID number';

export const isTheNumber = (value: string): string =>
  `${value} is the number of a foreign permanent resident ID card. Choose 外国人永久居留身份证 (foreign permanent resident ID card) as the ID type.`;

export const isTheNumberOfAResidence = (value: string): string =>
  `${value} is the number of a residence permit for Hong Kong, Macao or Taiwan residents. Choose that permit as the ID type.`;

export const hasButAResidentId = (value: string, count: string, wayOut: string): string =>
  `${value} has ${count}, but a resident ID number has 18. ${wayOut}`;

export const isNotAResidentId = (value: string, wayOut: string): string =>
  `${value} is not a resident ID number: that has 17 digits and then a digit or X. ${wayOut}`;

export const begins = (value: string, slice: string, wayOut: string): string =>
  `${value} begins with ${slice}, which is no province. ${wayOut}`;

export const endsInButItsCheck = (value: string, charAt: string, expected: string): string =>
  `${value} ends in ${charAt}, but its check character should be ${expected}, so one of the digits is mistyped. Compare it with the card.`;

export const wasBornOnNoDay = (value: string, year: string, month: string, day: string): string =>
  `${value} says that the holder was born on ${year}-${month}-${day}, a day that does not exist. Compare it with the card.`;

export const saysThatTheHolderWasBorn = (value: string, date: string): string =>
  `${value} says that the holder was born on ${date}, which is in the future. Compare it with the card.`;

export const isTheNumberOfAnOld = (value: string, normalised: string): string =>
  `${value} is the number of an old card (15 digits), which is no longer valid. Enter the 18 characters of the present card; by the rule they should be ${normalised}.`;
