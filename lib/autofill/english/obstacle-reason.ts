export const disabled = 'The page does not let this be changed now.';

export const readOnly = 'The page shows this for reading only.';

export const hidden = 'This is hidden on the page, and what you cannot see is never filled.';

export const offScreen =
  'This lies outside the visible page, and what you cannot see is never filled.';

export const covered = 'Something on the page covers this. Close it, then fill again.';

export const zeroSize = 'This has no size on the page, and what you cannot see is never filled.';

export const needsPerson = 'Passwords, codes and card numbers are never filled; type it yourself.';

export const pressedForFile =
  'The page has no box for the file until this is pressed. Press it and choose the file yourself.';

export const unsupported = 'This kind of control is not known.';
