import { expect, test } from 'vitest';

import { isDone, skippedAfter, stepsIn, stepToBegin, STEPS } from '@/components/practice/steps';
import { NO_FRAMES, type TabFrames } from '@/components/ui/tab-frames';
import type { Report } from '@/lib/autofill/types';

test.each([
  [undefined, 0],
  ['no step', 0],
  ['repair', 1],
  ['fill', 2],
  // The form is empty again.
  ['check', 2],
  ['undo', 2],
])('who left at “%s” begins at %i', (kept, at) => {
  expect(stepToBegin(kept)).toBe(at);
});

const tabWith = (tab: Partial<Record<keyof TabFrames, unknown>>): TabFrames =>
  ({ ...NO_FRAMES, ...tab }) as TabFrames;
const report = (of: Report['of']): TabFrames => tabWith({ reports: [{ of, items: [] }] });
const frame = (fix: object | undefined): TabFrames =>
  tabWith({ frames: [{ findings: [{ fix }] }] });

const done = (tab: TabFrames, wasWrong = true) =>
  STEPS.filter((step) => isDone(step, tab, wasWrong));

test('a step is done by what the person did, and by nothing else', () => {
  expect(done(NO_FRAMES, false)).toEqual([]);
  // Nothing is found before anything is checked.
  expect(done(frame(undefined), false)).toEqual([]);
  expect(done(frame({ value: '13800138000' }))).toEqual([]);
  expect(done(frame(undefined))).toEqual(['repair']);
  expect(done(report('fill'), false)).toEqual(['fill']);
  expect(done(report('undo'), false)).toEqual(['undo']);
  expect(done(report('clear'), false)).toEqual(['undo']);
});

test('a step that somebody leaves without doing it is skipped, until it is done', () => {
  const afterRepair = skippedAfter([], 'repair', false);
  expect(afterRepair).toEqual(['repair']);
  expect(skippedAfter(afterRepair, 'fill', false)).toEqual(['repair', 'fill']);
  expect(skippedAfter(afterRepair, 'repair', true)).toEqual([]);
  expect(skippedAfter([], 'read', false)).toEqual([]);
  expect(skippedAfter([], 'check', false)).toEqual([]);
});

test.each([
  [undefined, []],
  ['fill', []],
  [
    ['fill', 'no step', 'repair'],
    ['repair', 'fill'],
  ],
])('what was kept of skipped steps: %j', (kept, steps) => {
  expect(stepsIn(kept)).toEqual(steps);
});
