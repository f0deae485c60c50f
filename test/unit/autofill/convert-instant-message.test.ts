import { expect, test } from 'vitest';

import { convert } from '@/lib/autofill/convert/convert';
import type { FieldState } from '@/lib/autofill/types';

import { fieldState } from './field-states';

const KEY = 'leader.instantMessage';
const of = (values: string[], change: Partial<FieldState>) =>
  convert(fieldState(KEY, { labelText: '即时通信账号', ...change }), values);

test.each([
  ['a list and a box', ['微信', 'xi-hu'], { control: 'select', parts: 2 }, ['微信', 'xi-hu']],
  ['the account alone', ['微信', 'xi-hu'], {}, ['xi-hu']],
  ['an account of an unknown kind', ['xi-hu'], {}, ['xi-hu']],
  ['the kind alone', ['微信', 'xi-hu'], { control: 'select', options: ['QQ', '微信'] }, ['微信']],
  ['the kind in a box', ['微信', 'xi-hu'], { labelText: '即时通信类型' }, ['微信']],
] as const)('%s', (_case, values, change, texts) => {
  expect(of([...values], change)).toMatchObject({ texts });
});

test('what the page does not ask is told', () => {
  expect(of(['微信', 'xi-hu'], {})).toMatchObject({
    conversion: 'The account alone: this box does not ask that it is for 微信.',
  });
});

test('the kind is never guessed', () => {
  expect(of(['xi-hu'], { control: 'select', parts: 2 })).toHaveProperty('cannot');
});
