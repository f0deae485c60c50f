import { remembered } from '../remembered';
import type { Token } from '../word-list';
import { deedAt } from './deeds';
import type { Deed, Reader, Told } from './reader';
import { thingAt } from './things';
import { toldAt } from './told';
import { tokensOfClause } from './words-of-grammar';

/** A longer clause is rarely one. */
const MOST = 24;

/** English for a clause by the grammar of sentences, or for a name with what is said of it; null where it is not known. */
export const sentenceOf = remembered((zh: string): string | null => {
  const tokens = tokensOfClause(zh);
  if (!tokens || tokens.length < 2 || tokens.length > MOST) return null;
  // Without a word of grammar a row of words may be one name: 注销审核意见.
  if (
    !tokens.some(
      ({ zh: word, isParticle, noun, verb }) =>
        word === '对应' || (isParticle && noun === undefined && !verb),
    )
  )
    return null;
  if (/^(?:提醒|说明|注意|提示)$/u.test(tokens[0]?.zh ?? '')) return null;
  const reader = readerOf(tokens);
  return reader.told(0, tokens.length)?.text ?? reader.thing(0, tokens.length);
});

function readerOf(tokens: readonly Token[]): Reader {
  const things = new Map<number, string | null>();
  const deeds = new Map<number, Deed | null>();
  const tolds = new Map<number, Told | null>();
  const once =
    <T>(
      known: Map<number, T | null>,
      read: (reader: Reader, from: number, to: number) => T | null,
    ) =>
    (from: number, to: number): T | null => {
      const key = from * 100 + to;
      const had = known.get(key);
      if (had !== undefined) return had;
      // While it is being read it is not known: what would need itself has no English.
      known.set(key, null);
      const found = read(reader, from, to);
      known.set(key, found);
      return found;
    };
  const reader: Reader = {
    tokens,
    zh: (from, to) =>
      tokens
        .slice(from, to)
        .map(({ zh }) => zh)
        .join(''),
    is: (at, words) => words.has(tokens[at]?.zh ?? ''),
    thing: once(things, thingAt),
    deed: once(deeds, deedAt),
    told: once(tolds, toldAt),
  };
  return reader;
}
