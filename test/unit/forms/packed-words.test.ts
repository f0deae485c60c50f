import { assert, dictionary, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import ADJECTIVES from '@/lib/forms/english/words/adjectives.json';
import NOUNS from '@/lib/forms/english/words/nouns.json';
import VERBS from '@/lib/forms/english/words/verbs.json';
import { packed, unpacked } from '@/lib/forms/texts/packed';

const sorted = (table: object) =>
  Object.entries(table).toSorted(([one], [other]) => (one < other ? -1 : 1));

test.each([
  ['nouns', NOUNS],
  ['verbs', VERBS],
  ['adjectives', ADJECTIVES],
])('the %s come out of their packing as they went in', (_, table) => {
  expect(sorted(Object.fromEntries(unpacked(packed(table))))).toEqual(sorted(table));
});

test('any table of words does', () => {
  const aWord = string({ minLength: 1, maxLength: 6 }).filter(
    (word) => !/^\d|\||^__proto__$/u.test(word),
  );
  assert(
    property(dictionary(aWord, aWord, { minKeys: 1 }), (table) => {
      expect(sorted(Object.fromEntries(unpacked(packed(table))))).toEqual(sorted(table));
    }),
  );
});
