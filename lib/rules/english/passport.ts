export const title = 'A passport number has letters and digits only';

export const checks = 'The number of a passport.';
