export const nothingBelow = (above: string, level: string): string =>
  `The page offers nothing below “${above}”, so not “${level}” either.`;

export const notChoosable = (level: string): string =>
  `The page does not let “${level}” be chosen now.`;
