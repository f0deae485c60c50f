export const nothingToChoose = (wanted: string): string =>
  `The page offers nothing to choose here, so not “${wanted}” either.`;

export const notOffered = (wanted: string, offered: string, count: number): string =>
  `The page does not offer “${wanted}”. It offers ${offered}${count > 8 ? ' and more' : ''}.`;

export const noBoxMade = (values: string): string =>
  `The page made no box for ${values} when its button was pressed. Press it yourself, then fill again.`;
