export const severalAlike = 'one of several alike';

export const inOneText = 'in one text with it';
