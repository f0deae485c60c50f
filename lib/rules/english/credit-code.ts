export const title = 'A unified social credit code has 18 characters and its check character';
