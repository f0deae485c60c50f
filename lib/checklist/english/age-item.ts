export const ageAbout = 'Minimum age';

export const thePageOf201909 = 'The page of 2019-09 gives no minimum age.';

export const atLeastYearsAlibabaCloud = (in2019: number): string =>
  `At least ${in2019} years old (Alibaba Cloud, 2019-09).`;

export const parts = (age: number, publisher: string): string =>
  `At least ${age} years old (${publisher}).`;

export const belowYearsAProofOfStudy = (
  proofBelow: number | undefined,
  publisher: string,
): string => `Below ${proofBelow} a proof of study or work is asked for (${publisher}).`;

export const age = (list: string): string => `Age. ${list}`;

export const before = (list: string): string => `Before: ${list}`;
