import { assert, constantFrom, pre, property, record } from 'fast-check';
import { expect, test } from 'vitest';

import { labelEntries, isComposed, normalise } from '@/lib/forms';
import { composeLabel } from '@/lib/forms/grammar/compose-label';
import { OWNER_WORDS, type Owner } from '@/lib/forms/grammar/owners';
import { PROPERTIES } from '@/lib/forms/grammar/properties';

/** Words that are more than their parts: the number of its filing. */
const WHOLE = new Set(['备案主体号码', '主体号码']);

const owners = Object.keys(OWNER_WORDS) as Owner[];

/** An owner's word, a property's word that is asked of such an owner, and the fields that this is. */
const asked = constantFrom(...PROPERTIES).chain(({ words, of }) => {
  const possible = owners.filter((owner) => of[owner] !== undefined);
  return record({
    owner: constantFrom(...(possible.length > 0 ? possible : (['none'] as const))),
    word: constantFrom(...words.split(' ')),
  }).chain(({ owner, word }) =>
    constantFrom(...(owner === 'none' ? [''] : OWNER_WORDS[owner].split(' '))).map((named) => ({
      label: normalise(named + word),
      keys: (of[owner] ?? '').split(' '),
    })),
  );
});

const decoration = constantFrom('', '请输入', '请填写', '请选择');
const mark = constantFrom('', '(必填)', '(选填)', ':');

test('an owner with a property is that field, one of several with it, or nothing', () => {
  const wrong = new Map<string, string>();
  assert(
    property(asked, ({ label, keys }) => {
      const composed = composeLabel(label);
      if (composed && !WHOLE.has(label) && !composed.keys.some((key) => keys.includes(key)))
        wrong.set(label, `${composed.keys.join(' ')} for ${keys.join(' ')}`);
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect([...wrong].map(([label, as]) => `${label}: ${as}`).toSorted()).toEqual([]);
});

/** Says itself what is to be done. */
const ASKS = /^请?(?:选择|填写|上传|新增)/u;

test('what is said around it does not change what it asks', () => {
  assert(
    property(asked, decoration, mark, ({ label }, before, after) => {
      const composed = composeLabel(label);
      pre(composed !== null && /[\u4e00-\u9fff]/u.test(label) && !ASKS.test(label));
      const entries = labelEntries(before + label + after);
      if (entries.length > 0 && isComposed(entries))
        expect(entries.some(({ key }) => composed?.keys.includes(key))).toBe(true);
    }),
    { numRuns: 2_000, seed: 1 },
  );
});
