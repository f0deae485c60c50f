import { expect, test } from 'vitest';

import { FIELDS } from '@/lib/forms';
import { Values } from '@/lib/forms/values';
import { runRules } from '@/lib/rules/run';

import { TODAY } from './rule-cases';

// A frame does without the rules until something is entered.
test('a page on which nothing is entered has nothing that a rule could say', () => {
  const empty = [...FIELDS.keys()].map((key) => ({ key, index: 0, value: '' }));
  expect(runRules(new Values(empty), { today: TODAY })).toEqual([]);
});
