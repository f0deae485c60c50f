export const title =
  'An ICP filing number has its province character, digits and 号 (number), and the suffix only where it belongs';

export const checks =
  'ICP filing numbers: province character, digits, 号 (number), and the suffix of a website only where it belongs.';
