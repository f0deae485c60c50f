import { describe, expect, test } from 'vitest';

import { convert } from '@/lib/autofill/convert/convert';
import { distribute } from '@/lib/autofill/run/distribute';
import { planFill } from '@/lib/autofill/plan/plan';
import { isAlreadyRight } from '@/lib/autofill/plan/same-value';
import type { Box, FieldState } from '@/lib/autofill/types';

import { fakeControl } from './fake-control';
import { fieldState, fieldValue } from './field-states';

const KEY = 'leader.certificateValidity';
const BOTH = ['2015-03-01', '2035-03-01'];
const LONG = ['2015-03-01', '长期'];
const box = (kind: Box['kind'], hint = ''): Box => ({ kind, hint, held: '' });
const state = (boxes: Box[], change: Partial<FieldState> = {}): FieldState =>
  fieldState(KEY, { boxes, parts: boxes.length, control: boxes[0]?.kind, ...change });
const validity = (values: string[], boxes: Box[], change: Partial<FieldState> = {}) =>
  convert(state(boxes, change), values);

describe('dates in a box that is typed into have the form that the page shows', () => {
  test.each([
    ['YYYY/MM/DD', '2035/03/01'],
    ['如2015.03.01', '2035.03.01'],
    ['例：2015年03月01日', '2035年03月01日'],
    ['DD/MM/YYYY', '01/03/2035'],
  ])('%s', (hint, text) => {
    expect(validity(['2035-03-01'], [box('text', hint)])).toEqual({
      texts: [text],
      conversion: `Dates in this page’s form: ${text}.`,
    });
  });

  test('both of a validity, and a date of another field', () => {
    expect(validity(BOTH, [box('text', 'yyyy/MM/dd'), box('text', 'yyyy/MM/dd')])).toEqual({
      texts: ['2015/03/01', '2035/03/01'],
      conversion: 'Dates in this page’s form: 2015/03/01, 2035/03/01.',
    });
    const opened = fieldState('psb.openDate', { boxes: [box('text', 'YYYY.MM.DD')] });
    expect(convert(opened, ['2026-04-01'])).toMatchObject({ texts: ['2026.04.01'] });
  });

  test('and ISO where it shows none; its own controls write them by themselves, and that is told', () => {
    expect(validity(BOTH, [box('text'), box('text')])).toEqual({ texts: BOTH });
    expect(validity(BOTH, [box('date-range', 'YYYY/MM/DD')])).toEqual({
      texts: BOTH,
      conversion: 'Dates in this page’s form: 2015/03/01, 2035/03/01.',
    });
  });

  test('what is held in any form is already right', () => {
    const boxes = [box('text', 'YYYY/MM/DD')];
    for (const held of ['2035/03/01', '2035-03-01', '2035年3月1日'])
      expect(isAlreadyRight(state(boxes, { value: held }), BOTH, ['2035/03/01']), held).toBe(true);
    expect(isAlreadyRight(state(boxes, { value: '2035/03/02' }), BOTH, ['2035/03/01'])).toBe(false);
  });
});

describe('one date of a validity', () => {
  test.each([
    ['the end by itself', '证件有效期', BOTH, ['2035-03-01']],
    ['the start where the label says so', '证件有效期起始时间', BOTH, ['2015-03-01']],
    ['the end that is all there is', '证件有效期结束时间', ['2035-03-01'], ['2035-03-01']],
    ['the start of a document without end', '证件有效期起始时间', LONG, ['2015-03-01']],
  ])('%s', (_case, labelText, values, texts) => {
    expect(validity(values, [box('date')], { labelText })).toMatchObject({ texts });
  });

  test.each([
    ['a range', [box('date-range')], ['2035-03-01'], 'has only the end'],
    ['two boxes', [box('text'), box('text')], ['2035-03-01'], 'has only the end'],
    ['two boxes without end', [box('text'), box('text')], ['长期'], 'has no start'],
  ])('is not enough for %s', (_case, boxes, values, reason) => {
    expect(validity(values, boxes)).toEqual({ cannot: expect.stringContaining(reason) as string });
  });
});

describe('长期 without a switch', () => {
  test.each([
    ['goes into a box of free text', [box('text'), box('text')], LONG],
    [
      'goes where the page names it',
      [box('text', '如2015-03-01'), box('text', '日期或长期')],
      LONG,
    ],
  ])('%s', (_case, boxes, texts) => {
    expect(validity(LONG, boxes)).toMatchObject({ texts });
  });

  test.each([
    ['date controls', [box('date'), box('date')]],
    ['a range', [box('date-range')]],
    ['a box with a form', [box('text', 'yyyy-MM-dd'), box('text', 'yyyy-MM-dd')]],
    ['a box that asks for a date', [box('text'), box('text', '请选择日期')]],
    ['one date', [box('date')]],
  ])('does not go into %s', (_case, boxes) => {
    expect(validity(LONG, boxes)).toEqual({
      cannot: expect.stringContaining('has no way to say so (长期)') as string,
    });
  });
});

const radio = (held: string[]) =>
  fakeControl('radio-group', { name: 'switch', held, options: ['非长期', '长期'] });

const shares = (texts: string[], held: string[]) =>
  distribute(texts, [
    fakeControl('text', { name: 'begin' }),
    fakeControl('text', { name: 'end' }),
    radio(held),
  ]).map(({ control, texts: own }) => [(control as { name?: string }).name, ...own]);

describe('长期 with a switch of the field itself', () => {
  test.each([
    ['start and end', [box('date'), box('date'), box('checkbox')], LONG, LONG],
    ['the end alone', [box('date'), box('radio-group')], LONG, ['长期']],
  ])('beside %s', (_case, boxes, values, texts) => {
    expect(validity(values, boxes)).toMatchObject({ texts });
  });

  test('that offers the opposite first is set to 长期, and back', () => {
    expect(shares(LONG, [])).toEqual([
      ['switch', '长期'],
      ['begin', '2015-03-01'],
    ]);
    expect(shares(['长期'], [])).toEqual([['switch', '长期']]);
    expect(shares(BOTH, ['长期'])).toEqual([
      ['switch', '非长期'],
      ['begin', '2015-03-01'],
      ['end', '2035-03-01'],
    ]);
    expect(shares(BOTH, ['非长期'])).toEqual([
      ['begin', '2015-03-01'],
      ['end', '2035-03-01'],
    ]);
  });
});

const planned = (change: Partial<FieldState>) =>
  planFill([fieldValue('leader.certificateLongTerm', '是'), fieldValue(KEY, '', LONG)], {
    frame: 'top',
    fields: [
      fieldState('leader.certificateLongTerm', { control: 'radio-group', ...change }),
      state([box('date'), box('date')]),
    ],
  }).items.map((item) => item.planned);

describe('长期 with a field of its own', () => {
  test.each([
    [['长期', '非长期'], '长期'],
    [['非长期', '长期有效'], '长期有效'],
    [['是', '否'], '是'],
  ])('offered as %j', (options, text) => {
    expect(planned({ options })).toMatchObject([
      { action: 'fill', texts: [text] },
      { action: 'fill', texts: ['2015-03-01'] },
    ]);
  });

  test.each([
    ['offers something else', { options: ['甲', '乙'] }],
    ['stands on the opposite by the person’s choice', { options: ['长期', '非长期'], value: '否' }],
  ])('that %s leaves the dates to the person, too', (_case, change) => {
    const [first, second] = planned(change);
    expect(first?.action).not.toBe('fill');
    expect(second).toMatchObject({
      action: 'cannot',
      reason: 'The document has no end (长期). Tick the page’s own switch for it.',
    });
  });

  test('that is already right leaves only the start', () => {
    expect(planned({ options: ['长期', '非长期'], value: '是' })).toMatchObject([
      { action: 'already-right' },
      { action: 'fill', texts: ['2015-03-01'] },
    ]);
  });

  test('is set to the opposite for a document with an end', () => {
    const field = fieldState('leader.certificateLongTerm', {
      control: 'radio-group',
      options: ['长期', '非长期'],
    });
    expect(convert(field, ['否'])).toMatchObject({ texts: ['非长期'] });
  });
});
