export const title = 'An organisation code has nine characters and its check character';

export const checks = 'The organisation code: eight characters and a check character.';
