export const title =
  'A resident ID number has 18 characters, a real birth date and its check character';
