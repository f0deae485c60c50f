export const wayOut = 'Enter the six digits of the mailing address, such as 310000.';

export const postalCode = 'postal code';

export const containsSomethingOtherThanDigits = 'contains something other than digits.';

export const hasInsteadOfSix = (count: string): string => `has ${count} instead of six.`;

export const isNobodysPostalCode = 'is not a postal code that exists.';
