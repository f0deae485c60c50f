export const gone = 'The box is gone from the page.';

export const tooLong = (most: number, count: number): string =>
  `The page takes at most ${most} characters here; this has ${count}.`;
