import { UNLISTED_WORDS } from '@/lib/regions/bare-county';

/**
 * Chinese is written without spaces; the browser's own word list says where a word ends. Node, Chromium and Firefox
 * take theirs from ICU's dictionary, whose rare words differ between editions: what is decided by it is a hint where
 * two readings are equally good.
 */
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

const LONGEST_WORD = 4;
const REMEMBERED = 2000;
const known = new Map<string, boolean>();

/** Whether a text is a single word of the dictionary; without a segmenter nothing is. */
export function isWord(text: string): boolean {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const found =
    segmenter !== null && (UNLISTED_WORDS.has(text) || [...segmenter.segment(text)].length === 1);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, found);
  return found;
}

/** Where words begin and end when the whole text is read at once. */
function boundaries(text: string): ReadonlySet<number> {
  const found = new Set([text.length]);
  if (segmenter) for (const { index } of segmenter.segment(text)) found.add(index);
  return found;
}

/**
 * How a part of a text can be read: as `own`, a word between others; as `chance`, letters of its neighbours (the 三明
 * of 三明治); or either way (`open`). The reading with the fewest words is taken for the better one.
 */
export function readingOf(text: string, start: number, end: number): 'own' | 'chance' | 'open' {
  const own = fewestWords(text.slice(0, start)) + 1 + fewestWords(text.slice(end));
  const other = fewestWords(text, (from, to) => from === start && to === end);
  const whole = boundaries(text);
  const isCrossed = segmenter !== null && !(whole.has(start) && whole.has(end));
  if (other < own || (isCrossed && other === own)) return 'chance';
  return other === own || isCrossed ? 'open' : 'own';
}

/** The fewest words that make up a text, a single character counting as one. */
function fewestWords(
  text: string,
  isExcluded: (from: number, to: number) => boolean = () => false,
): number {
  const words = [0];
  for (let to = 1; to <= text.length; to += 1) {
    let best = Number.POSITIVE_INFINITY;
    for (let from = Math.max(0, to - LONGEST_WORD); from < to; from += 1) {
      const isPossible = to - from === 1 || isWord(text.slice(from, to));
      if (isPossible && !isExcluded(from, to)) best = Math.min(best, (words[from] ?? 0) + 1);
    }
    words[to] = best;
  }
  return words[text.length] ?? 0;
}
