import { expect, test } from 'vitest';

import { EXPLAINED } from '@/scripts/lint/explained.mjs';
import { judge } from '@/scripts/lint/judge.mjs';

const REASON = {
  code: 'EVAL',
  file: /^chunks\/base-/,
  message: 'eval is bad',
  why: 'Never called.',
};
const FOUND = { type: 'warning', code: 'EVAL', file: 'chunks/base-x1.js', message: 'eval is bad' };

test.each([
  ['an explained warning', [FOUND], []],
  [
    'the same in another file',
    [FOUND, { ...FOUND, file: 'popup.js' }],
    ['warning EVAL in popup.js'],
  ],
  ['another message', [FOUND, { ...FOUND, message: 'worse' }], ['worse']],
  ['an error of that name', [FOUND, { ...FOUND, type: 'error' }], ['error EVAL']],
  ['an explanation of nothing', [], ['does not come any more']],
])('%s', (_case, found, faults) => {
  const judged = judge(found, [REASON]);
  expect(judged.faults).toHaveLength(faults.length);
  for (const [at, fault] of faults.entries()) expect(judged.faults[at]).toContain(fault);
});

test('every explanation says why in a sentence', () => {
  expect(EXPLAINED.filter(({ why }) => !/^[A-Za-z].{15,}\.$/.test(why))).toEqual([]);
});
