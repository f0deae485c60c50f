export const tickTheSwitch = (longTerm: string): string =>
  `The document has no end (${longTerm}). Tick the page’s own switch for it.`;

export const noStart = 'The profile has no start of the validity. Add it to the profile.';

export const chosenInsteadOfEnd = (longTerm: string): string =>
  `The document has no end: ${longTerm} is chosen instead of one.`;

export const chosenInsteadOfDate = (longTerm: string): string =>
  `The document has no end: ${longTerm} is chosen instead of a date.`;

export const rangeWithoutEnd = (start: string | undefined, longTerm: string): string =>
  `The page asks for a range from ${start} to an end that the document does not have, and has no way to say so (${longTerm}).`;

export const noWayToSaySo = (longTerm: string): string =>
  `The document has no end, and the page has no way to say so (${longTerm}).`;
