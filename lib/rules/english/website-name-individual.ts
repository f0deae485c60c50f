export const title =
  'The name of a personal website carries no refused word, person, place or idiom';
