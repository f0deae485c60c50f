import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';

import { propertyPatterns } from '@/lib/forms/grammar/property-words.precomputed';
import { isWholly, lastCharacters, wordPattern } from '@/lib/forms/grammar/word-pattern';

/** What the patterns are put together of, and some that they are not. */
const pieces = [
  ...new Set(propertyPatterns.flatMap(({ pattern }) => pattern.split(/[^\p{Letter}\p{Number}]+/u))),
].filter((piece) => piece !== '');

test.each(propertyPatterns)(
  '$pattern is read as a regular expression reads it',
  ({ pattern, last }) => {
    const parts = wordPattern(pattern);
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    const own = pattern.split(/[^\p{Letter}\p{Number}]+/u).filter((piece) => piece !== '');
    const word = array(constantFrom(...own, ...own, ...own, ...pieces), { maxLength: 6 });
    assert(
      property(word, (drawn) => {
        const text = drawn.join('').slice(0, 30);
        expect(isWholly(parts, text)).toBe(whole.test(text));
        if (whole.test(text) && text !== '') expect(last).toContain(text.slice(-1));
      }),
      { numRuns: 300, seed: 1 },
    );
  },
);

test('says which characters end a word', () => {
  expect([...lastCharacters(wordPattern('(?=.*a)(?:a|bc)+d?e*'))].toSorted()).toEqual([
    'a',
    'c',
    'd',
    'e',
  ]);
});

test('knows no other pattern', () => {
  expect(() => wordPattern('a)b')).toThrow('no pattern');
});
