import { expect, test } from 'vitest';

import { requestOf } from '@/lib/autofill/plan/fill-request';
import { planFill } from '@/lib/autofill/plan/plan';
import type { FieldState } from '@/lib/autofill/types';

import { fieldState, fieldValue } from './field-states';

const NAME = '继续增加域名 (“Add another domain”)';
const button = { name: NAME, mayPress: true };
const DOMAINS = ['a.example', 'b.example', 'c.example'];

const planFor = (state: FieldState, overwrite = false) =>
  planFill(
    [fieldValue(state.key, DOMAINS.join('；'), DOMAINS)],
    { frame: 'top', fields: [state] },
    { overwrite },
  );
const plannedFor = (...given: Parameters<typeof planFor>) => planFor(...given).items[0]?.planned;

test.each<[string, Partial<FieldState>, readonly string[], number]>([
  ['an empty box', {}, DOMAINS, 2],
  ['two empty boxes', { parts: 2 }, DOMAINS, 1],
  ['the first one typed already', { value: 'a.example' }, DOMAINS, 2],
  [
    'the first one shown as text',
    { control: 'read-only', obstacle: 'read-only', value: 'a.example' },
    ['b.example', 'c.example'],
    2,
  ],
  ['the first one shown beside a box', { beside: ['a.example'] }, ['b.example', 'c.example'], 1],
])('%s: what is missing is added first', (_, change, texts, addBoxes) => {
  const state = fieldState('website.domains', { addsBox: button, ...change });
  const times = addBoxes === 1 ? 'once' : `${addBoxes} times`;
  expect(plannedFor(state)).toEqual({
    action: 'fill',
    texts,
    addBoxes,
    conversion: `Presses ${NAME} on the page ${times} first, for the boxes that are missing.`,
  });
  expect(requestOf(planFor(state)).items).toMatchObject([{ texts, addBoxes }]);
});

test('room for all needs no press', () => {
  const state = fieldState('website.domains', { addsBox: button, parts: 3 });
  expect(plannedFor(state)).toEqual({ action: 'fill', texts: DOMAINS });
});

test('another domain in the box stays the person’s, and nothing is added for it', () => {
  const state = fieldState('website.domains', { addsBox: button, value: 'other.example' });
  expect(plannedFor(state)).toMatchObject({ action: 'keep-yours', yours: 'other.example' });
  expect(plannedFor(state, true)).toMatchObject({ action: 'fill', addBoxes: 2 });
});

test('a page that asks for one domain gets the first', () => {
  expect(plannedFor(fieldState('filing.domainToVerify'))).toEqual({
    action: 'fill',
    texts: ['a.example'],
    conversion: 'The first of 3; the page asks for one.',
  });
});

const blocks = (count: number, mayPress = true) => ({
  count,
  button: { name: '+继续添加网站 (“Add another website”)', mayPress },
});
const added = (websites: number, state: ReturnType<typeof blocks> | null) =>
  planFill([], { frame: 'top', fields: [], blocks: state }, { websites });

test.each([
  ['one for each website that has none', 3, blocks(1), 2],
  ['none where there is room for all', 2, blocks(2), 0],
  ['none unless it is asked for', 0, blocks(1), 0],
  ['none by a button that may not be pressed', 3, blocks(1, false), 0],
  ['none where the page has no button', 3, null, 0],
])('blocks: %s', (_, websites, state, count) => {
  const plan = added(websites, state);
  expect(plan.addBlocks).toBe(count);
  expect(requestOf(plan).addBlocks).toBe(count || undefined);
});

test('a plan that adds blocks is another plan', () => {
  expect(added(2, blocks(1)).id).not.toBe(added(0, blocks(1)).id);
});
