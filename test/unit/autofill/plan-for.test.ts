import { expect, test } from 'vitest';

import { placeOf, planFor, type AskingFrame, type PlanChoices } from '@/lib/autofill/plan/plan-for';
import type { FieldState } from '@/lib/autofill/types';
import { profileSchema } from '@/lib/profiles/schema';

import { fieldState } from './field-states';

const LAKE = '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a001';
const HILL = '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a002';

const profile = profileSchema.parse({
  kind: 'organization',
  entity: { name: '湖光软件有限公司', type: '企业' },
  leader: { name: '林望舒' },
  administrators: [{ id: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a003', name: '江晚晴' }],
  websites: [
    { id: LAKE, name: '湖光软件', domains: ['lake.example'] },
    { id: HILL, name: '山色软件', domains: ['hill.example'] },
  ],
});

const NO_CHOICE: PlanChoices = {
  activeWebsite: '',
  overwrite: false,
  wantsMoreWebsites: false,
  instead: new Map(),
  repaired: new Map(),
  check: undefined,
  refused: {},
  only: null,
};

const asking = (fields: FieldState[], more: Partial<AskingFrame> = {}): AskingFrame => ({
  frame: 'f',
  system: null,
  fields,
  ...more,
});

const textsOf = (frames: AskingFrame[], choices: Partial<PlanChoices> = {}) =>
  planFor(profile, frames, { ...NO_CHOICE, ...choices }).plans.flatMap(({ items }) =>
    items.map(({ planned }) => ('texts' in planned ? planned.texts.join() : planned.action)),
  );

test('frames without fields get no plan', () => {
  const frames = [asking([], { frame: 'empty' }), asking([fieldState('entity.name')])];
  expect(planFor(profile, frames, NO_CHOICE).plans.map(({ frame }) => frame)).toEqual(['f']);
});

test('a page that asks about one website gets the chosen one in all its frames', () => {
  const frames = [
    asking([fieldState('website.name')], { frame: 'one' }),
    asking([fieldState('website.domains')], { frame: 'two' }),
  ];
  expect(textsOf(frames, { activeWebsite: HILL })).toEqual(['山色软件', 'hill.example']);
});

test('another person of the profile goes in where the person said so', () => {
  const field = fieldState('leader.name');
  const instead = new Map([[placeOf(field), profile.administrators[0]?.id ?? '']]);
  expect(textsOf([asking([field])], { instead })).toEqual(['江晚晴']);
});

test('a field that was asked for alone replaces what it holds, and the others are left', () => {
  const fields = [fieldState('entity.name', { value: '别家' }), fieldState('leader.name')];
  const only = { frame: 'f', field: 'entity.name' };
  const plan = planFor(profile, [asking(fields)], { ...NO_CHOICE, only });
  expect(plan.only?.id).toBe('entity.name');
  expect(plan.plans.flatMap(({ items }) => items.map(({ field }) => field.id))).toEqual([
    'entity.name',
  ]);
});

test('a field that is gone makes way for the plan of the whole page', () => {
  const only = { frame: 'f', field: 'gone' };
  const plan = planFor(profile, [asking([fieldState('leader.name')])], { ...NO_CHOICE, only });
  expect([plan.only, plan.plans.length]).toEqual([undefined, 1]);
});

test.each([
  ['no button', null, '', 0],
  ['one block and a button', { count: 1, button: { name: 'Add', mayPress: true } }, '', 1],
  ['as many as the profile', { count: 2, button: { name: 'Add', mayPress: true } }, '', 0],
  ['another website in the first', { count: 1, button: { name: 'Add', mayPress: true } }, HILL, 0],
])('counts the websites without a block: %s', (_case, blocks, activeWebsite, missing) => {
  const frames = [asking([fieldState('website.name')], { blocks })];
  const choices = { ...NO_CHOICE, activeWebsite, wantsMoreWebsites: true };
  const plan = planFor(profile, frames, choices);
  expect([plan.missingWebsites, plan.plans[0]?.addBlocks]).toEqual([missing, missing]);
});

test('who cannot check goes by what was found refused, for the website at hand', () => {
  const frames = [asking([fieldState('leader.name'), fieldState('website.name')])];
  const refused = { 0: ['leader.name#0', 'website.name#0'], 1: ['website.name#0'] };
  expect(textsOf(frames, { refused, activeWebsite: LAKE })).toEqual(['refused', 'refused']);
  expect(textsOf(frames, { refused, activeWebsite: HILL })).toEqual(['林望舒', 'refused']);
  expect(textsOf(frames, { refused, check: () => [] })).toEqual(['林望舒', '湖光软件']);
});

test('a plan for one field says of another’s order what the plan for all would', () => {
  const region = fieldState('leader.name', {
    id: 'shown',
    control: 'read-only',
    obstacle: 'read-only',
    value: '顾知微',
    held: ['顾知微'],
  });
  const frames = [asking([fieldState('website.name'), region])];
  const all = planFor(profile, frames, NO_CHOICE).otherOrder;
  expect(all).toEqual([{ key: 'leader.name', shown: '顾知微', ours: '林望舒' }]);
  const only = { frame: 'f', field: 'website.name' };
  expect(planFor(profile, frames, { ...NO_CHOICE, only })).toMatchObject({
    otherOrder: all,
    only: { id: 'website.name' },
  });
});
