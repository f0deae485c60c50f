export const firstLineNotWhole = 'The first line of this export of Beian Lens is not whole.';
