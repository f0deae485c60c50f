export const roomFor = (count: number): string => `The page has room for ${count} date here.`;

export const notInCalendar = (date: string): string =>
  `The page’s calendar does not let ${date} be chosen.`;

export const notOpened = 'The calendar of the page did not open.';

export const notEmptied = 'The page did not empty this control.';
