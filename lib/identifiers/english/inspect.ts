export const isFarTooLong = (name: string, count: number, wayOut: string): string =>
  `The ${name} has ${count} characters, far more than it can have. ${wayOut}`;

export const theIsEmpty = (name: string, wayOut: string): string =>
  `The ${name} is empty. ${wayOut}`;

export const and = ' and ';

export const whichTheFilingPagesDo = (
  subject: string,
  faults: string,
  repairs: readonly string[],
): string =>
  `${subject} ${faults}, which the filing pages do not take. ${repairs.map((repair) => `${repair}.`).join(' ')}`;

export const the = (name: string): string => `The ${name}`;

export const characters = (count: number): string =>
  count === 1 ? '1 character' : `${count} characters`;

export const digits = (count: number): string => (count === 1 ? '1 digit' : `${count} digits`);
