export const title = 'A service identification number has 36 characters in five groups';
