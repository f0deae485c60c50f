export const notOpened = 'The list of the page did not open.';

export const noWayToEmpty = 'The page has no way to empty this again.';

export const notEmptied = 'The page did not empty this control.';
