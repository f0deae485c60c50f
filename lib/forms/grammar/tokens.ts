import { ADJECTIVES, NOUNS, PARTICLES, VERBS } from './words';

/** A word of a short text with all that it can be; `raw` is Latin or a number, which stays as it is. */
export interface Token {
  zh: string;
  noun?: string;
  adjective?: string;
  verb?: Verb;
  isParticle?: true;
  raw?: true;
}

export interface Verb {
  base: string;
  /** uploaded */
  participle: string;
  /** verification; null when the verb makes none. */
  noun: string | null;
}

/** `zh=en` by `zh=en`, of which the English may have spaces. */
const entries = (text: string): [string, string][] =>
  text.split(/ (?=\S+=)/u).map((entry) => {
    const at = entry.indexOf('=');
    return [entry.slice(0, at), entry.slice(at + 1)];
  });

const participleOf = (base: string): string => {
  const [first = '', ...others] = base.split(' ');
  const past = first.endsWith('e') ? `${first}d` : `${first}ed`;
  return [past, ...others].join(' ');
};

/** The words of the lists, and the length of the longest. */
interface Words {
  of: ReadonlyMap<string, Token>;
  longest: number;
}

let known: Words | undefined;

function readLists(): Words {
  const of = new Map<string, Token>();
  const wordFor = (zh: string): Token => {
    const word = of.get(zh) ?? { zh };
    of.set(zh, word);
    return word;
  };
  for (const [zh, en] of entries(NOUNS)) wordFor(zh).noun = en;
  for (const [zh, en] of entries(ADJECTIVES)) wordFor(zh).adjective = en;
  for (const [zh, forms] of entries(VERBS)) {
    const [base = '', participle = '-', noun] = forms.split('/');
    wordFor(zh).verb = {
      base,
      participle: participle === '-' ? participleOf(base) : participle,
      noun: noun === undefined || noun === '-' ? null : noun,
    };
  }
  for (const zh of PARTICLES.split(' ')) wordFor(zh).isParticle = true;
  return { of, longest: Math.max(...[...of.keys()].map(({ length }) => length)) };
}

const RAW = /^[A-Za-z0-9][A-Za-z0-9.\-+]*/u;
const QUOTED = /^(?:“[^”]{1,40}”|「[^」]{1,40}」|『[^』]{1,40}』|"[^"]{1,40}")/u;
const NUMERALS = '零一二三四五六七八九十';
const IGNORED = /^[\s“”"'‘’《》【】[\]<>*·…]+/u;

/**
 * The words of a text, as few as will do; null when a part of it is no word of the list: such a text is never told by
 * halves.
 */
export function tokensOf(text: string): Token[] | null {
  // Not before a text has to be put together: the first notes do not wait for it.
  known ??= readLists();
  const words = known;
  const best: (Token[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end++) best.push(null);
  const improve = (at: number, length: number, added: Token[]) => {
    const before = best[at];
    const other = best[at + length];
    if (before && (!other || before.length + added.length <= other.length))
      best[at + length] = [...before, ...added];
  };
  for (let at = 0; at < text.length; at++) {
    if (!best[at]) continue;
    const rest = text.slice(at);
    const ignored = IGNORED.exec(rest)?.[0];
    if (ignored) improve(at, ignored.length, []);
    const long = /^(\d{1,3})位/u.exec(rest);
    if (long) improve(at, long[0].length, [{ zh: long[0], adjective: `${long[1]}-digit` }]);
    const counted = /^(\d{1,3})(?:份|张|个|条|项)(?=[\u4e00-\u9fff])/u.exec(rest);
    if (counted) improve(at, counted[0].length, [{ zh: counted[1] ?? '', raw: true }]);
    // 网站一, but not the 一 of a word.
    const numeral = rest.length === 1 ? NUMERALS.indexOf(rest) : -1;
    if (at > 0 && numeral > 0) improve(at, 1, [{ zh: String(numeral), raw: true }]);
    // What the page quotes is somebody's own words, and stands in the text beside the English.
    const quoted = QUOTED.exec(rest)?.[0];
    if (quoted) improve(at, quoted.length, [{ zh: '“…”', raw: true }]);
    const raw = RAW.exec(rest)?.[0];
    if (raw) improve(at, raw.length, [{ zh: raw, raw: true }]);
    for (let length = Math.min(words.longest, rest.length); length > 0; length--) {
      const word = words.of.get(rest.slice(0, length));
      if (word) improve(at, length, [word]);
    }
  }
  return best[text.length] ?? null;
}
