export const wayOut =
  'Enter the 18 digits of the card issued since December 2023, or the 15 characters of the one before.';

export const permanentResidentIdNumber = 'permanent resident ID number';

export const beginsWithTwoLetters = (value: string, wayOut: string): string =>
  `${value} begins with two letters, but the nationality has three on this card, such as USA. ${wayOut}`;

export const isNotAPermanentResident = (value: string, wayOut: string): string =>
  `${value} is not a permanent resident ID number. ${wayOut}`;

export const beginsWithButTheNumber = (value: string, charAt: string, wayOut: string): string =>
  `${value} begins with ${charAt}, but the number of this card begins with 9. ${wayOut}`;

export const givesAsTheBirthDate = (value: string, birth: string): string =>
  `${value} gives ${birth} as the birth date (year, month, day), a day that does not exist. Compare it with the card.`;

export const checkReason = (value: string, charAt: string, expected: string): string =>
  `${value} ends in ${charAt}, but its check digit should be ${expected}, so one of the characters is mistyped. Compare it with the card.`;
