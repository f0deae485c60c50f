import { expect, test } from 'vitest';

import { planFill } from '@/lib/autofill/plan/plan';
import type { FieldState } from '@/lib/autofill/types';

import { fieldState, fieldValue } from './field-states';

const at = (index: number, key: string, change: Partial<FieldState> = {}): FieldState =>
  fieldState(key, { id: `${key}${index}`, index, ...change });

const VALUES = ['山野植物', '晴川书屋'].flatMap((name, index) => [
  { ...fieldValue('website.name', name), index },
  { ...fieldValue('website.domains', `${index}.example`, [`${index}.example`]), index },
  { ...fieldValue('website.remark', `第${index}`), index },
  { ...fieldValue('entity.name', '晴川'), index: 0 },
]);

const row = (index: number, name: Partial<FieldState> = {}): FieldState[] => [
  at(index, 'website.name', name),
  at(index, 'website.remark'),
];

const actions = (fields: readonly FieldState[], overwrite = false) =>
  planFill(VALUES, { frame: 'top', fields }, { overwrite }).items.map(
    ({ field, planned }) => `${field.id} ${planned.action}`,
  );

test('a row that holds another website gets nothing of the one at its place', () => {
  const fields = [...row(0), ...row(1, { value: '山野植物' }), at(0, 'entity.name')];
  expect(actions(fields)).toEqual([
    'website.name0 fill',
    'website.remark0 fill',
    'website.name1 keep-yours',
    'website.remark1 cannot',
    'entity.name0 fill',
  ]);
});

test('the reason names both websites', () => {
  const fields = [...row(0), ...row(1, { value: '望川' })];
  const plan = planFill(VALUES, { frame: 'top', fields });
  expect(plan.items[3]?.planned).toEqual({
    action: 'cannot',
    reason:
      'The page holds “望川” here, and website 2 of the profile is “晴川书屋”. Nothing is filled in for it, so that two websites are not mixed. Bring them into the same sequence, or replace what is there.',
    copy: '第1',
  });
});

test('who replaces what is there replaces the whole row, except below a name that is only shown', () => {
  expect(actions([...row(0), ...row(1, { value: '山野植物' })], true)).toEqual([
    'website.name0 fill',
    'website.remark0 fill',
    'website.name1 fill',
    'website.remark1 fill',
  ]);
  const shown: Partial<FieldState> = { value: '山野植物', control: 'read-only' };
  expect(actions([...row(0), ...row(1, shown)], true)).toContain('website.remark1 cannot');
});

test('the same name in other spaces, or the same domain, is the same website', () => {
  const named = [...row(0), ...row(1, { value: '晴川 书屋' })];
  expect(actions(named)).toContain('website.remark1 fill');
  const domain = at(1, 'website.domains', { value: '1.EXAMPLE' });
  expect(actions([...row(0), domain, at(1, 'website.remark')])).toContain('website.remark1 fill');
  const other = at(1, 'website.domains', { value: '0.example' });
  expect(actions([...row(0), other, at(1, 'website.remark')])).toContain('website.remark1 cannot');
});

test('on a page about one website the person’s own name for it stands beside the rest', () => {
  expect(actions(row(0, { value: '望川' }))).toEqual([
    'website.name0 keep-yours',
    'website.remark0 fill',
  ]);
});
