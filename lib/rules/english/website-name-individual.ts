export const title =
  'The name of a personal website carries no refused word, person, place or idiom';

export const checks =
  'The name of a personal website: words refused everywhere and in the province, names of people and places, idioms. In Jiangsu only two forms are accepted.';
