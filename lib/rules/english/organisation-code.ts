export const title = 'An organisation code has nine characters and its check character';
