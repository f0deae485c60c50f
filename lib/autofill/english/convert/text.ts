export const oneALine = 'One a line.';

export const firstOf = (count: number): string => `The first of ${count}; the page asks for one.`;

export const oneBox = (count: number, rest: string): string =>
  `The page has one box and the profile has ${count} values. ${rest}`;

export const roomFor = (room: number, count: number, rest: string): string =>
  `The page has room for ${room} of ${count}. ${rest}`;

export const whichThePagePuts = 'which the page puts';

export const sinceThePagePuts = (prefix: string | undefined): string =>
  `since the page puts “${prefix}”`;

export const without = (leftOut: string, puts: string): string =>
  `Without “${leftOut}”, ${puts} before the box.`;

export const withoutAsAsked = (leftOut: string): string =>
  `Without “${leftOut}”, which the page asks to leave out.`;

export const withoutRegion = (leftOut: string): string =>
  `Without “${leftOut}”, which the lists before the box take.`;
