export const title = 'A permanent resident ID number is that of the new or the old card';
