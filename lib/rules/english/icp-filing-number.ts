export const title =
  'An ICP filing number has its province character, digits and 号 (number), and the suffix only where it belongs';
