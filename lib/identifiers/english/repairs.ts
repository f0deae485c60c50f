export const useHalfWidthCharacters = 'Use half-width characters';

export const containsFullWidthCharacters = 'contains full-width characters';

export const removeTheSpaces = 'Remove the spaces';

export const containsSpaces = 'contains spaces';

export const usePlainHyphens = 'Use plain hyphens';

export const containsLongDashes = 'contains long dashes';

export const useCapitalLetters = 'Use capital letters';

export const containsSmallLetters = 'contains small letters';
