export const wayOut =
  'Enter the number on the photo page, capital letters and digits without spaces.';

export const passportNumber = 'passport number';

export const containsOtherCharacters = (value: string, others: string, wayOut: string): string =>
  `${value} contains ${others}, but a passport number has only letters and digits. ${wayOut}`;

export const reason = (value: string, count: number, wayOut: string): string =>
  `${value} has ${count} characters, but passport numbers have 5 to 15. ${wayOut}`;

export const hasNoDigit = 'has no digit';

export const isLongerThanTheNine = 'is longer than the nine characters that passports usually have';

export const compareItWithThePhotoPage = (value: string, unusual: string): string =>
  `${value} ${unusual}. Compare it with the photo page.`;
