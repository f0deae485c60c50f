/**
 * Words that are put together of several, written as a regular expression is and read without one: the browser takes longer
 * to make one of all of them than to read a page.
 */
export type WordPattern = readonly Sequence[];
type Sequence = readonly Part[];
type Part = string | Group;
interface Group {
  of: WordPattern;
  least: number;
  most: number;
  /** Whether it only has to be there further on: `(?=.*…)`. */
  isAhead?: boolean;
}

/** Where a word may have been read to stands in the bits of a number. */
const LONGEST = 30;

/** Whether the pattern is the whole of a word. */
export const isWholly = (pattern: WordPattern, word: string): boolean =>
  word.length <= LONGEST && (ends(pattern, word, 1) & (1 << word.length)) !== 0;

/** The places up to which a pattern reads the word, from any of these. */
function ends(pattern: WordPattern, word: string, from: number): number {
  let found = 0;
  for (const sequence of pattern) {
    let at = from;
    for (const part of sequence) if (at !== 0) at = after(part, word, at);
    found |= at;
  }
  return found;
}

function after(part: Part, word: string, from: number): number {
  if (typeof part === 'string') return afterText(part, word, from);
  if (part.isAhead)
    return placesIn(word).some((at) => from & (1 << at) && ends(part.of, word, allFrom(at)))
      ? from
      : 0;
  let found = part.least === 0 ? from : 0;
  let last = from;
  for (let time = 0; time < part.most && last !== 0; time++) {
    last = ends(part.of, word, last) & ~found;
    found |= last;
  }
  return found;
}

function afterText(text: string, word: string, from: number): number {
  let found = 0;
  for (let at = 0; at + text.length <= word.length; at++)
    if (from & (1 << at) && word.startsWith(text, at)) found |= 1 << (at + text.length);
  return found;
}

const placesIn = (word: string): number[] => Array.from({ length: word.length }, (_, at) => at);
const allFrom = (at: number): number => ~((1 << at) - 1) & (2 ** (LONGEST + 1) - 1);

/** Takes a pattern apart: literals, `(?:…|…)`, `[…]` without ranges, `?`, `*`, `+`, `{0,n}`, and `(?=.*…)` at its beginning. */
export function wordPattern(source: string): WordPattern {
  const reader = { source, at: 0 };
  const pattern = alternatives(reader);
  if (reader.at < source.length) throw new Error(`${source} is no pattern of words.`);
  return pattern;
}

interface Reader {
  readonly source: string;
  at: number;
}

const AHEAD = '(?=.*';
const GROUP = '(?:';

function alternatives(reader: Reader): Sequence[] {
  const found: Part[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at++;
      found.push([]);
    } else {
      const parts = found.at(-1) ?? [];
      const part = nextPart(reader);
      const before = parts.at(-1);
      if (typeof part === 'string' && typeof before === 'string')
        parts[parts.length - 1] = before + part;
      else parts.push(part);
    }
  }
  return found;
}

function nextPart(reader: Reader): Part {
  const isAhead = reader.source.startsWith(AHEAD, reader.at);
  let of: WordPattern;
  if (isAhead || reader.source.startsWith(GROUP, reader.at)) {
    reader.at += (isAhead ? AHEAD : GROUP).length;
    of = alternatives(reader);
    reader.at++;
  } else if (reader.source[reader.at] === '[') {
    const end = reader.source.indexOf(']', reader.at);
    of = Array.from(reader.source.slice(reader.at + 1, end), (character) => [character]);
    reader.at = end + 1;
  } else {
    if (reader.source[reader.at] === '\\') reader.at++;
    of = [[reader.source.charAt(reader.at++)]];
  }
  const [, sign = '', times = ''] =
    /^(?:([?*+])|\{0,(\d)\})/u.exec(reader.source.slice(reader.at)) ?? [];
  if (sign === '' && times === '') {
    const [[only] = []] = of;
    return of.length === 1 && of[0]?.length === 1 && typeof only === 'string' && !isAhead
      ? only
      : { of, least: 1, most: 1, ...(isAhead && { isAhead }) };
  }
  reader.at += sign ? 1 : times.length + 4;
  return {
    of,
    least: sign === '+' ? 1 : 0,
    most: times ? Number(times) : sign === '?' ? 1 : LONGEST,
  };
}

/** The characters with which a word of the pattern can end. */
export function lastCharacters(pattern: WordPattern): Set<string> {
  const found = new Set<string>();
  for (const sequence of pattern)
    for (const part of sequence.toReversed()) {
      if (typeof part === 'string') found.add(part.slice(-1));
      else if (!part.isAhead) for (const character of lastCharacters(part.of)) found.add(character);
      if (typeof part === 'string' || (part.least > 0 && !mayBeEmpty(part.of))) break;
    }
  return found;
}

const mayBeEmpty = (pattern: WordPattern): boolean =>
  pattern.some((sequence) =>
    sequence.every(
      (part) =>
        typeof part !== 'string' && (part.least === 0 || part.isAhead || mayBeEmpty(part.of)),
    ),
  );
