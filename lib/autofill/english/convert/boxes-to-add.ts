export const pressesFirst = (button: string, times: number): string =>
  `Presses ${button} on the page ${times === 1 ? 'once' : `${times} times`} first, for the boxes that are missing.`;

export const pressForEach = (button: string): string =>
  `Press ${button} on the page for each that is missing, then fill again.`;

export const addForEach = 'Add a box on the page for each that is missing, then fill again.';
