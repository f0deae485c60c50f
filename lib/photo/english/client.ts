export const brokeOff = 'The check of the picture broke off. Try again.';

export const otherAnswerOfPhoto = (type: string): string =>
  `The photo check gave the answer “${type}”. Try again.`;

export const otherAnswerOfDocument = (type: string): string =>
  `The check of the picture gave the answer “${type}”. Try again.`;

export const notStarted = 'The check of the picture did not start. Reload the page and try again.';
