import { PROPERTIES } from './properties';
import { isWholly, lastCharacters, wordPattern } from './word-pattern';

/** What labels ask, in the order of `PROPERTIES`. */
export const properties = /* @__PURE__ */ PROPERTIES.map(({ en, of }) => ({ en, of }));

/** The properties whose words are put together, by their numbers, and the characters with which such a word ends. */
export const propertyPatterns = /* @__PURE__ */ PROPERTIES.flatMap(({ pattern }, place) =>
  pattern === undefined
    ? []
    : [{ pattern, place, last: [...lastCharacters(wordPattern(pattern))].toSorted().join('') }],
);

/** The words of each property, one after the other: a text weighs less in the script than lists. */
export const propertyWordList = /* @__PURE__ */ PROPERTIES.map(listed).join('\n');

/** What a pattern reads need not be listed. */
function listed({ words, pattern }: (typeof PROPERTIES)[number]): string {
  const parts = pattern === undefined ? [] : wordPattern(pattern);
  return [...new Set(words.split(' '))].filter((word) => !isWholly(parts, word)).join(' ');
}
