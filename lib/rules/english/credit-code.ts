export const title = 'A unified social credit code has 18 characters and its check character';

export const checks = 'The unified social credit code: length, characters, check characters.';
