export const aBoxToTick = (values: string): string =>
  `This is a box to tick, and the profile has ${values}.`;

export const onlyOne = (count: number, values: string): string =>
  `One can be chosen here, and the profile has ${count}: ${values}.`;

export const nothingOffered = (missing: string): string =>
  `The page offers nothing here yet, so ${missing} cannot be chosen.`;

export const notOffered = (missing: string, offered: string, count: number): string =>
  `The page does not offer ${missing}. It offers ${offered}${count > 8 ? ' and more' : ''}.`;

export const calledOnPage = (value: string, wording: string | undefined): string =>
  `“${value}” is called “${wording}” on this page`;
