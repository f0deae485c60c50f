import { expect, test } from 'vitest';

import rule from '@/lib/rules/domain-real-name';
import { runRules } from '@/lib/rules/run';

import { valuesOf } from './rule-cases';

const said = (verified: string, today: string) =>
  runRules(valuesOf({ 'domain.realNameVerifiedOn': verified }), { today, rules: [rule] }).map(
    ({ message }) => message,
  );

test('the days off around the National Day are no working days', () => {
  // Before the holidays of 2026-10-01 to 2026-10-07; Saturday 2026-10-10 is worked.
  expect(said('2026-09-30', '2026-10-12')).toEqual([
    expect.stringContaining('Wait until 2026-10-13 (public holidays of China left out).'),
  ]);
  expect(said('2026-09-30', '2026-10-13')).toEqual([]);
});

test('says that it does not know the holidays of a year to come', () => {
  expect(said('2026-12-30', '2026-12-31')).toEqual([
    expect.stringContaining('only the public holidays of 2004 to 2026 are known here'),
  ]);
});
