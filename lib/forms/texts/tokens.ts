import { HAN } from './letters';
import { remembered } from './remembered';
import { wordList, type Token } from './word-list';

/** Also a number that is masked: 138****8000. */
const RAW = /^[A-Za-z0-9](?:[A-Za-z0-9.\-+@_]|:(?=\d)|\*+(?=\d))*/u;
const QUOTED = /^(?:“[^”]{1,40}”|「[^」]{1,40}」|『[^』]{1,40}』|"[^"]{1,40}")/u;
const NUMERALS = '零一二三四五六七八九十';
const IGNORED = /^[\s“”"'‘’《》【】[\]<>*·…]+/u;
const LONG = /^(\d{1,3})位(?:数字|数)?/u;
/** No word of grammar is longer. */
const LONGEST = 8;
const COUNTED = /^(\d{1,3})(?:份|张|个|条|项)(?=[\u4e00-\u9fff])/u;

/**
 * The words of a text, as few as will do; null when a part of it is no word of the list: such a text is never told by
 * halves.
 */
export const tokensOf = remembered((text: string) => partedWith(text, NONE));

const NONE: ReadonlyMap<string, Token> = new Map();

/** The same with further words, which say nothing alone. */
export function partedWith(text: string, also: ReadonlyMap<string, Token>): Token[] | null {
  const best: (Token[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end++) best.push(null);
  for (let at = 0; at < text.length; at++) {
    const before = best[at];
    if (!before) continue;
    for (const { length, tokens } of startsOf(text, at, also)) {
      const other = best[at + length];
      if (!other || before.length + tokens.length <= other.length)
        best[at + length] = [...before, ...tokens];
    }
  }
  return best[text.length] ?? null;
}

/** What a text can go on with at a place. */
function* startsOf(
  text: string,
  at: number,
  also: ReadonlyMap<string, Token>,
): Generator<{ length: number; tokens: Token[] }> {
  const rest = text.slice(at);
  if (!HAN.test(rest.charAt(0))) yield* marksOf(rest);
  // 网站一, but not the 一 of a word.
  const numeral = rest.length === 1 ? NUMERALS.indexOf(rest) : -1;
  if (at > 0 && numeral > 0) yield { length: 1, tokens: [{ zh: String(numeral), raw: true }] };
  const { of, longestFrom } = wordList();
  for (
    let length = Math.min(
      Math.max(longestFrom.get(rest.charAt(0)) ?? 0, also.size > 0 ? LONGEST : 0),
      rest.length,
    );
    length > 0;
    length--
  ) {
    const zh = rest.slice(0, length);
    const word = of.get(zh) ?? also.get(zh);
    if (word) yield { length, tokens: [word] };
  }
}

/** Numbers, Latin, quotations and what is no word at all. */
function* marksOf(rest: string): Generator<{ length: number; tokens: Token[] }> {
  // What the page quotes is somebody's own words, and stands in the text beside the English.
  const quoted = QUOTED.exec(rest)?.[0];
  if (quoted)
    yield { length: quoted.length, tokens: [{ zh: HAN.test(quoted) ? '“…”' : quoted, raw: true }] };
  const ignored = quoted ? undefined : IGNORED.exec(rest)?.[0];
  if (ignored) yield { length: ignored.length, tokens: [] };
  const long = LONG.exec(rest);
  if (long)
    yield {
      length: long[0].length,
      tokens: [
        {
          zh: long[0],
          adjective: `${long[1]}-digit`,
          ...(long[0].endsWith('位') ? {} : { noun: `${long[1]} digits` }),
        },
      ],
    };
  const counted = COUNTED.exec(rest);
  if (counted)
    yield {
      length: counted[0].length,
      tokens: [{ zh: counted[1] ?? '', raw: true, isCount: true }],
    };
  const raw = RAW.exec(rest)?.[0];
  if (raw) yield { length: raw.length, tokens: [{ zh: raw.replace(/^icp$/iu, 'ICP'), raw: true }] };
}
