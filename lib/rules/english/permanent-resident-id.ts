export const title = 'A permanent resident ID number is that of the new or the old card';

export const checks = 'The number of a foreign permanent resident ID, new or old card.';
