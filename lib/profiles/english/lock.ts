export const lock = 'The lock of your profiles';
