export const takesNoFile = 'The page takes no file here now.';

export const stillShown = (names: string): string =>
  `The page still shows “${names}”; take it away on the page.`;

export const notAtHand = (names: string): string =>
  `The file “${names}” is not at hand here; choose it yourself.`;

export const otherKind = (name: string, accepted: string): string =>
  `“${name}” is of a kind that the page does not take (${accepted}).`;

export const holdsAnother = (names: string): string =>
  `The page holds “${names}”, and undo could not give that file back. Take it away on the page, then fill again.`;

export const unnamed = 'a picture without a name';
