import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { firstSentence } from '@/components/overlay/first-sentence';

test.each([
  [
    'The name on the licence. It cannot be changed.',
    'The name on the licence.',
    'It cannot be changed.',
  ],
  ['One place, e.g. Hangzhou. More.', 'One place, e.g. Hangzhou.', 'More.'],
  [
    'Ten domains (see No. 3) at most; one since 2019.',
    'Ten domains (see No. 3) at most.',
    'one since 2019.',
  ],
  ['Version 1.2 is meant', 'Version 1.2 is meant', ''],
  ['No. Ask the provider first. Then file.', 'No. Ask the provider first.', 'Then file.'],
  ['', '', ''],
])('%s', (text, first, rest) => {
  expect(firstSentence(text)).toEqual({ first, rest });
});

const bare = (one: string): string => one.replace(/[\s.;]/gu, '');

test('no word is lost', () => {
  assert(
    property(string(), (text) => {
      const { first, rest } = firstSentence(text);
      expect(bare(first + rest)).toBe(bare(text));
    }),
  );
});
