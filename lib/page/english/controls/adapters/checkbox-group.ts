export const notChangeable = (text: string): string =>
  `The page does not let “${text}” be changed.`;
