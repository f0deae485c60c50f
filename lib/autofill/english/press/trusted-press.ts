export const notFromYou = 'The press did not come from you.';

export const compareFirst = 'Compare the two first. Press again only if they are meant to differ.';

export const planChanged = 'The plan has just changed. Look at it, then press again.';
