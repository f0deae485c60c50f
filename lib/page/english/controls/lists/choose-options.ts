export const onlyOne = (text: string): string =>
  `The page lets only one be chosen, so not “${text}”.`;

export const notChoosable = (text: string): string =>
  `The page does not let “${text}” be chosen now.`;
