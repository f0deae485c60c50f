/** A text in one form for comparing, which still knows where each of its characters stood. */
export interface PlainText {
  text: string;
  /** For each character of `text`, its place in the original, counted in characters from 1. */
  places: number[];
}

/** Full-width to half-width, lower case, white space left out. */
export function plainText(original: string): PlainText {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    place += 1;
    const plain = character.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
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

/**
 * Where any of the words stands in the text, from left to right. Of two words in the same place the longer one is
 * reported: 购物 rather than 购.
 */
export function findWords({ text, places }: PlainText, words: Iterable<string>): FoundWord[] {
  const hits: { word: string; at: number }[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      hits.push({ word, at });
    }
  }
  hits.sort((one, other) => one.at - other.at || other.word.length - one.word.length);
  const found: FoundWord[] = [];
  let covered = -1;
  for (const { word, at } of hits) {
    const last = at + word.length - 1;
    if (last <= covered) continue;
    covered = last;
    found.push({ word, from: places[at] ?? 1, to: places[last] ?? 1 });
  }
  return found;
}

/** `character 3` or `characters 3–5`. */
export function placeInWords({ from, to }: FoundWord): string {
  return from === to ? `character ${from}` : `characters ${from}–${to}`;
}
