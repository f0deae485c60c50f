import type { Property as WordedProperty } from './properties';
import {
  properties,
  FIRST_PLACE,
  propertyPatterns,
  propertyPlaceList,
  propertyWordList,
} from './property-words.precomputed';

/** What a label asks, and of whom it can be asked. */
export type Property = Pick<WordedProperty, 'en' | 'of'>;

/** Most words are put together of nothing. */
const anyPattern = new RegExp(
  `^(?:${propertyPatterns.map(({ pattern }) => pattern).join('|')})$`,
  'u',
);
const patterns = propertyPatterns.map(({ pattern, place }) => ({
  words: new RegExp(`^(?:${pattern})$`, 'u'),
  place,
}));

const propertyWords = /* @__PURE__ */ propertyWordList.split(' ');

/** The properties that a word names. */
export function propertiesNamed(word: string): Property[] {
  let low = 0;
  let high = propertyWords.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((propertyWords[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (; propertyWords[low] === word; low++)
    places.push((propertyPlaceList.codePointAt(low) ?? 0) - FIRST_PLACE);
  if (anyPattern.test(word))
    for (const { words, place } of patterns) if (words.test(word)) places.push(place);
  return places
    .toSorted((one, other) => one - other)
    .map((place) => properties[place])
    .filter((property) => property !== undefined);
}
