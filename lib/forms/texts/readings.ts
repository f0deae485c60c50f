import { say } from './say';
import { wordList, type Token } from './word-list';

const HAN_ONLY = /^[\u4e00-\u9fff]+$/u;
/** So many ways to part a text are looked at; a text has few. */
const MOST = 200;

/** All ways to part a text into words of the list that need no more words than `most`. */
export function partings(text: string, most: number): Token[][] {
  const { of, longestFrom } = wordList();
  const found: Token[][] = [];
  const part = (at: number, before: readonly Token[]): void => {
    if (found.length >= MOST) return;
    if (at === text.length) {
      found.push([...before]);
      return;
    }
    if (before.length === most) return;
    const reach = Math.min(longestFrom.get(text.charAt(at)) ?? 0, text.length - at);
    for (let length = reach; length > 0; length--) {
      const word = of.get(text.slice(at, at + length));
      if (word) part(at + length, [...before, word]);
    }
  };
  part(0, []);
  return found;
}

/** Words that carry no meaning of their own, and endings that differ by how words are put together. */
const contentOf = (en: string): string =>
  [
    ...new Set(
      en
        .toLowerCase()
        .replaceAll(/[’']s\b/gu, '')
        .match(/[a-z]+/gu)
        ?.filter((word) => !/^(?:the|of|a|an|to|for|in|on|is|are|and|it)$/u.test(word))
        .map((word) => word.slice(0, 5)) ?? [],
    ),
  ]
    .toSorted()
    .join(' ');

/**
 * Whether a text may be parted into as few words in another way that says something else: 变更 | 备案信息 is to be done,
 * 变更备案 | 信息 is a name. Such a text has two senses, and which is meant is not for us to guess.
 */
export function hasOtherSense(text: string, tokens: readonly Token[], said: string): boolean {
  if (!HAN_ONLY.test(text) || tokens.length < 2) return false;
  const ends = endsOf(tokens);
  const owner = OWNER.test(tokens[0]?.zh ?? '') ? tokens[0] : undefined;
  return partings(text, tokens.length + 1).some((other) => {
    const others = endsOf(other);
    // Parts of a word that has been taken whole are no other sense of it.
    if (others.every((end) => ends.includes(end)) || ends.every((end) => others.includes(end)))
      return false;
    // 主体单位 | 信息: whose it is is named in full first.
    if (owner && owner.zh.length > (other[0]?.zh.length ?? 0)) return false;
    const en = say(other);
    return (
      en !== null &&
      (isDeed(other) !== isDeed(tokens) ||
        (other.length <= tokens.length && contentOf(en) !== contentOf(said)))
    );
  });
}

/** Whose a thing may be. */
const OWNER = /(?:单位|机构|主体|企业|公司|[者人商方])$/u;

const isDeed = ([first]: readonly Token[]): boolean =>
  first?.verb !== undefined && first.noun === undefined;

function endsOf(tokens: readonly Token[]): number[] {
  let at = 0;
  return tokens.map(({ zh }) => (at += zh.length));
}
