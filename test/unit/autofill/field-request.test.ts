import { expect, test } from 'vitest';

import { fieldRequest } from '@/lib/autofill/plan/field-request';
import type { AskingFrame } from '@/lib/autofill/plan/plan-for';
import type { RefusedPlaces } from '@/lib/autofill/plan/refused-value';
import type { FieldState } from '@/lib/autofill/types';
import { profileSchema } from '@/lib/profiles/schema';

import { fieldState } from './field-states';

const FIRST = '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a001';
const SECOND = '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a002';

const profile = profileSchema.parse({
  kind: 'organization',
  entity: { type: '企业', certificateNumber: '91330106MA2H0QX91L' },
  leader: { name: '林望舒', validFrom: '2015-03-01', validUntil: '长期' },
  websites: [
    { id: FIRST, name: '湖光软件', domains: ['lake.example'] },
    { id: SECOND, name: '山色软件', domains: ['hill.example'] },
  ],
});

const asking = (fields: FieldState[], frame = 'f'): AskingFrame => ({
  frame,
  system: null,
  fields,
});

const request = (
  fields: FieldState[],
  field: string,
  activeWebsite = '',
  more: { others?: AskingFrame[]; refused?: RefusedPlaces } = {},
) =>
  fieldRequest(profile, [asking(fields), ...(more.others ?? [])], field, {
    activeWebsite,
    refused: more.refused,
    openPicture: () => Promise.resolve(null),
  });

test.each([
  ['the chosen website', SECOND, ['山色软件']],
  ['the first where none was chosen', '', ['湖光软件']],
  ['the first where the chosen one is of another profile', crypto.randomUUID(), ['湖光软件']],
])('takes %s', async (_case, chosen, texts) => {
  const name = fieldState('website.name');
  expect(await request([name], 'website.name', chosen)).toMatchObject({ items: [{ texts }] });
});

test('takes each website its own where the page asks about several', async () => {
  const names = [fieldState('website.name'), fieldState('website.name', { id: 'b', index: 1 })];
  expect(await request(names, 'b', FIRST)).toMatchObject({ items: [{ texts: ['山色软件'] }] });
});

test('plans with the page around the field, and fills that field alone', async () => {
  const validity = fieldState('leader.certificateValidity', { control: 'date-range', parts: 1 });
  const longTerm = fieldState('leader.certificateLongTerm', { control: 'checkbox' });
  const fields = [fieldState('leader.name'), validity, longTerm];
  expect(await request(fields, validity.id)).toMatchObject({
    items: [{ id: validity.id, texts: ['2015-03-01'] }],
  });
});

test('replaces what the field holds, which undo has to know', async () => {
  const name = fieldState('leader.name', { value: '别人' });
  expect(await request([name], 'leader.name')).toMatchObject({
    items: [{ was: ['别人'], texts: ['林望舒'] }],
  });
});

test.each([
  [
    'holds it already',
    fieldState('leader.name', { value: '林望舒' }),
    /holds what the profile has/,
  ],
  ['has no value', fieldState('leader.email'), /profile has nothing/],
  ['is only for the person', fieldState('filing.captcha'), /Only you can read/],
  ['is not certain', fieldState('leader.name', { certain: false }), /not certain/],
])('says why when the field %s', async (_case, field, reason) => {
  expect(await request([field], field.id)).toEqual({
    refusal: expect.stringMatching(reason),
    mayAsk: false,
  });
});

const OF_ANOTHER = fieldState('entity.certificateNumber', {
  control: 'read-only',
  obstacle: 'read-only',
  value: '91330199MA0ABC121A',
  held: ['91330199MA0ABC121A'],
});

test.each([
  ['its own frame', [fieldState('leader.name'), OF_ANOTHER], []],
  ['another frame of the tab', [fieldState('leader.name')], [asking([OF_ANOTHER], 'other')]],
])(
  'leaves the question whose order it is to the panel, when %s shows another’s',
  async (_where, fields, others) => {
    const answer = await request(fields, 'leader.name', '', { others });
    expect(answer).toEqual({ refusal: expect.stringContaining('“9133…21A”'), mayAsk: true });
    // The page can read it.
    expect(JSON.stringify(answer)).not.toMatch(/91330106MA2H0QX91L|91L|林望舒/u);
  },
);

test('leaves a value that our own rules refuse to the panel, which has the repair', async () => {
  const refused = { 0: ['leader.name#0'] };
  const answer = await request([fieldState('leader.name')], 'leader.name', '', { refused });
  expect(answer).toEqual({ refusal: expect.stringContaining('rules refuse'), mayAsk: true });
  expect(JSON.stringify(answer)).not.toContain('林望舒');
});
