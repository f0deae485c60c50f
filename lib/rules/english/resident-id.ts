export const title =
  'A resident ID number has 18 characters, a real birth date and its check character';

export const checks =
  'The number of a resident ID: length, province, birth date and check character.';
