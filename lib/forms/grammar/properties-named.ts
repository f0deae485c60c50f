import type { Property as WordedProperty } from './properties';
import { properties, propertyPatterns, propertyWordList } from './property-words.precomputed';
import { isWholly, wordPattern, type WordPattern } from './word-pattern';

/** What a label asks, and of whom it can be asked. */
export type Property = Pick<WordedProperty, 'en' | 'of'>;

/** By word the numbers of its properties. */
let placesByWord: ReadonlyMap<string, readonly number[]> | undefined;

function listed(): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, words] of propertyWordList.split('\n').entries())
    for (const word of words.split(' ')) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  return places;
}

/** Patterns that were asked of a word before, taken apart. */
const patterns = new Map<string, WordPattern>();

function isPut(pattern: string, word: string): boolean {
  let parts = patterns.get(pattern);
  if (!parts) {
    parts = wordPattern(pattern);
    patterns.set(pattern, parts);
  }
  return isWholly(parts, word);
}

/** The properties that a word names. */
export function propertiesNamed(word: string): Property[] {
  const last = word.slice(-1);
  if (last === '') return [];
  placesByWord ??= listed();
  const places = [...(placesByWord.get(word) ?? [])];
  for (const put of propertyPatterns)
    if (put.last.includes(last) && isPut(put.pattern, word)) places.push(put.place);
  return places
    .toSorted((one, other) => one - other)
    .map((place) => properties[place])
    .filter((property) => property !== undefined);
}
