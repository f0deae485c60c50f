export const wayOut = 'Choose a name without it that says what the site is about.';

export const refusedEverywhere = 'refused';

export const refusesIn = (province: string): string => `that ${province} refuses`;

export const refusesAsWell = (province: string): string =>
  `that ${province} refuses as well, by newer descriptions of its practice`;

export const containsWord = (described: string): string => `contains ${described}`;

export const inNamesOfPersonalWebsites = (
  words: string,
  kinds: string,
  refusal: string,
  reasons: string,
): string => `${words}: ${kinds} ${refusal} in names of personal websites. ${reasons}`;
