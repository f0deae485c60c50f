export const title = 'A passport number has letters and digits only';
