import { simplified } from '@/lib/regions/simplified';
import * as say from '../english/naming/find-words';

/** A text in one form for comparing, which still knows where each of its characters stood. */
export interface PlainText {
  text: string;
  /** For each character of `text`, its place in the original, counted in characters from 1. */
  places: number[];
}

/** Full-width to half-width, lower case, traditional characters made simplified, white space left out. */
export function plainText(original: string): PlainText {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    place += 1;
    const plain = simplified(character.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, ''));
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
  }
  return { text, places };
}

export interface FoundWord {
  word: string;
  /** First and last character in the original, counted from 1. */
  from: number;
  to: number;
}

/** Words by their first character, for lists that are looked through often. */
export type WordIndex = ReadonlyMap<string, readonly string[]>;

export function wordIndex(words: Iterable<string>): WordIndex {
  const index = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const known = index.get(word.charAt(0));
    if (known) known.push(word);
    else index.set(word.charAt(0), [word]);
  }
  for (const known of index.values()) known.sort((one, other) => other.length - one.length);
  return index;
}

/**
 * Where any of the words stands in the text, from left to right. Of two words in the same place the longer one is
 * reported: 购物 rather than 购.
 */
export function findWords({ text, places }: PlainText, words: WordIndex): FoundWord[] {
  const found: FoundWord[] = [];
  let covered = -1;
  for (let at = 0; at < text.length; at += 1) {
    const word = words.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
    const last = at + (word?.length ?? 0) - 1;
    if (word === undefined || last <= covered) continue;
    covered = last;
    found.push({ word, from: places[at] ?? 1, to: places[last] ?? 1 });
  }
  return found;
}

/** `character 3` or `characters 3–5`. */
export function placeInWords({ from, to }: FoundWord): string {
  return from === to ? say.character(from) : say.characters(from, to);
}
