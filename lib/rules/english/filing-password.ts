export const title = 'A filing password is not empty and holds no space';

export const checks =
  'The filing password, of which only what cannot be one is known. Its value is never shown.';
