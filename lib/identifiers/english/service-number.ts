export const wayOut =
  'Copy it from the list of service identification numbers: groups of 8, 4, 4, 4 and 12 of the characters 0–9 and a–f.';

export const useSmallLetters = 'Use small letters';

export const containsCapitalLetters = 'contains capital letters';

export const insertTheHyphens = 'Insert the hyphens';

export const lacksItsHyphens = 'lacks its hyphens';

export const serviceIdentificationNumber = 'service identification number';

export const isAMaskedCopy = 'is a masked copy: some characters are hidden by asterisks.';

export const contains = (others: string): string => `contains ${others}.`;

export const hasGroupsOfCharacters = (list: string): string => `has groups of ${list} characters.`;
