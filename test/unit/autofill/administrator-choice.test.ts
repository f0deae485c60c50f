import { describe, expect, test } from 'vitest';

import { convertAdministrator } from '@/lib/autofill/convert/administrator';
import { wordingAmong } from '@/lib/autofill/convert/wording';
import { planFill } from '@/lib/autofill/plan/plan';
import type { FieldState } from '@/lib/autofill/types';
import { ANOTHER_PERSON, SAME_AS_LEADER } from '@/lib/forms/administrator-choice';

const choice = (part: Partial<FieldState>): FieldState => ({
  id: 'choice',
  key: 'admin.choice',
  index: 0,
  labelText: '网站负责人信息',
  control: 'radio-group',
  value: '',
  held: [],
  parts: 1,
  options: null,
  obstacle: null,
  certain: true,
  required: false,
  ...part,
});

const PAIRS: [string, Partial<FieldState>, string | null, string | null][] = [
  [
    'both named',
    { options: ['同主体负责人', '填写新的负责人信息'] },
    '同主体负责人',
    '填写新的负责人信息',
  ],
  [
    'in other words',
    { options: ['与主办单位负责人一致', '其他人员'] },
    '与主办单位负责人一致',
    '其他人员',
  ],
  ['by hand', { options: ['复制主体负责人信息', '手动填写'] }, '复制主体负责人信息', '手动填写'],
  [
    'whether somebody new is added',
    { labelText: '是否新增网站负责人', options: ['是', '否'] },
    '否',
    '是',
  ],
  ['the leader by name', { options: ['周小树', '新增负责人'] }, '周小树', '新增负责人'],
  [
    'yes and no',
    { labelText: '网站负责人是否与主体负责人相同', options: ['是', '否'] },
    '是',
    '否',
  ],
  [
    'yes and no about somebody new',
    { labelText: '是否新增网站负责人', options: ['是', '否'] },
    '否',
    '是',
  ],
  ['a list that is not open yet', { control: 'select' }, SAME_AS_LEADER, ANOTHER_PERSON],
  [
    'a closed list that answers a question',
    { control: 'select', labelText: '网站负责人是否与主体负责人相同' },
    '是',
    '否',
  ],
  ['a box for the same', { labelText: '同主体负责人', control: 'checkbox' }, '是', '否'],
  ['a box for somebody new', { labelText: '填写新的负责人信息', control: 'checkbox' }, '否', '是'],
  ['a box that says neither', { labelText: '网站负责人', control: 'checkbox' }, null, null],
  ['yes and no to neither', { labelText: '网站负责人', options: ['是', '否'] }, null, null],
  [
    'several people by name',
    { options: ['周小树', '林晓', '填写新的负责人信息'] },
    null,
    '填写新的负责人信息',
  ],
];

describe.each(PAIRS)('%s', (_, part, same, another) => {
  test.each([
    [SAME_AS_LEADER, same],
    [ANOTHER_PERSON, another],
  ])('%s', (wanted, text) => {
    const converted = convertAdministrator(choice(part), [wanted]);
    expect('cannot' in converted ? null : converted.texts[0]).toBe(text);
  });
});

const value = (key: string, text: string) => ({ key, index: 0, value: text });
const ADMIN = [value('admin.name', '林晓'), value('admin.mobile', '13900139000')];
const options = ['同主体负责人', '填写新的负责人信息'];
const plan = (who: string, field: Partial<FieldState>, more: FieldState[] = []) =>
  planFill([value('admin.choice', who), ...ADMIN], {
    frame: 'f',
    fields: [choice({ options, ...field }), ...more],
    blocks: null,
  });

test('the choice of somebody new brings what is known of them along', () => {
  const { items, opened, notOnPage } = plan(ANOTHER_PERSON, {});
  expect(items).toMatchObject([{ planned: { action: 'fill', texts: ['填写新的负责人信息'] } }]);
  expect(opened).toEqual(ADMIN);
  expect(notOnPage).toEqual([]);
});

const NO_FOR_ANOTHER: [string, Partial<FieldState>][] = [
  ['yes and no', { labelText: '网站负责人是否与主体负责人相同', options: ['是', '否'] }],
  [
    'a ticked box for the same',
    { labelText: '同主体负责人', control: 'checkbox', value: '是', held: ['是'] },
  ],
];

test.each(NO_FOR_ANOTHER)(
  'somebody new is brought along by %s, which is answered no',
  (_, field) => {
    const { items, opened } = plan(ANOTHER_PERSON, field);
    expect(items).toMatchObject([{ planned: { action: 'fill', texts: ['否'] } }]);
    expect(opened).toEqual(ADMIN);
  },
);

test('a page that begins with the leader is turned to somebody new', () => {
  const preset = { value: '同主体负责人', held: ['同主体负责人'] };
  expect(plan(ANOTHER_PERSON, preset).items).toMatchObject([{ planned: { action: 'fill' } }]);
});

test('somebody new whom the person chose is left alone', () => {
  const chosen = { value: '填写新的负责人信息', held: ['填写新的负责人信息'] };
  const { items, opened } = plan(SAME_AS_LEADER, chosen);
  expect(items).toMatchObject([{ planned: { action: 'keep-yours' } }]);
  expect(opened).toEqual([]);
});

test('the leader opens nothing, and fields that the choice takes away are not filled', () => {
  const name = choice({ id: 'name', key: 'admin.name', labelText: '姓名', control: 'text' });
  const { items, opened } = plan(SAME_AS_LEADER, {}, [name]);
  expect(items.map(({ field }) => field.key)).toEqual(['admin.choice']);
  expect(opened).toEqual([]);
});

test('a choice that stands already opens nothing', () => {
  const { items, opened } = plan(SAME_AS_LEADER, { value: options[0], held: [options[0] ?? ''] });
  expect(items).toMatchObject([{ planned: { action: 'already-right' } }]);
  expect(opened).toEqual([]);
});

test('the words of a list that opens are taken by whom they mean', () => {
  const offered = ['与主办单位负责人一致', '新增负责人'];
  expect(wordingAmong('admin.choice', SAME_AS_LEADER, offered)).toBe(offered[0]);
  expect(wordingAmong('admin.choice', ANOTHER_PERSON, offered)).toBe(offered[1]);
  expect(wordingAmong('admin.choice', ANOTHER_PERSON, ['周小树', '林晓'])).toBeNull();
});
