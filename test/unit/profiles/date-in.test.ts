import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { dateIn, momentIn } from '@/components/ui/date-in';

test.each([
  ['2020-03-07', '2020-03-07'],
  ['2020.3.7', '2020-03-07'],
  ['2020/03/07', '2020-03-07'],
  ['2020年3月7日', '2020-03-07'],
  [' 20200307 ', '2020-03-07'],
  ['2020 3 7', '2020-03-07'],
  ['2020-02-30', null],
  ['07/03/2020', null],
  ['2020-13-01', null],
  ['长期', null],
  ['', null],
])('“%s” is %s', (typed, date) => {
  expect(dateIn(typed)).toBe(date);
});

test('a day is found however its parts are put together, and found again in what was made of it', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2199-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom('-', '.', '/', ' '), (day, between) => {
      const date = day.toISOString().slice(0, 10);
      expect(dateIn(date.replaceAll('-', between))).toBe(date);
    }),
  );
});

test.each([
  ['2026-11-28 01:46', '2026-11-28T01:46'],
  ['2026-11-28T9:05', '2026-11-28T09:05'],
  ['2026年11月28日 9：05', '2026-11-28T09:05'],
  ['2026-11-28', null],
  ['2026-11-28 24:00', null],
  ['2026-11-31 10:00', null],
  ['10:00', null],
])('the moment “%s” is %s', (typed, moment) => {
  expect(momentIn(typed)).toBe(moment);
});
