export const wayOut = 'Enter the 11 digits of a mainland mobile, beginning with 1.';

export const removeSpacesAndHyphens = 'Remove spaces and hyphens';

export const containsSpacesOrHyphens = 'contains spaces or hyphens';

export const removeTheCountryCode = 'Remove the country code';

export const beginsWithTheCountryCode = 'begins with the country code';

export const mobileNumber = 'mobile number';

export const belongsToAVirtualOperator =
  'belongs to a virtual operator. Some provinces refuse these, and the SMS code may not arrive. Use a number of China Mobile, Unicom or Telecom if you can.';

export const isInARange =
  'is in a range that was not among those able to receive the ministry’s SMS in 2022. Make sure that it receives SMS from 12381, or use another number.';

export const isAHongKongNumber = 'is a Hong Kong number.';

export const isAMacaoNumber = 'is a Macao number.';

export const isATaiwanNumber = 'is a Taiwan number.';

export const isANumberFromAbroad = 'is a number from abroad, or not complete.';

export const looksLikeALandline = 'looks like a landline.';

export const containsSomethingOtherThanDigits = 'contains something other than digits.';

export const hasTheWrongCount = (count: string): string => `has ${count} instead of 11.`;

export const beginsWithWhichNoMainland = (slice: string): string =>
  `begins with ${slice}, which no mainland mobile does.`;
