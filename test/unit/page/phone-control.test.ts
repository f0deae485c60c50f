// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldStateOf } from '@/lib/autofill/plan/field-state';

import { readMarkup } from './support';

const row = (inside: string) =>
  readMarkup(
    `<table><tr><td>主办单位名称：</td><td><input></td></tr><tr><td>主办单位通讯地址：</td><td><input></td></tr></table>
     <h3>主体负责人信息</h3><table><tr><td>负责人姓名：</td><td><input></td></tr>${inside}</table>`,
  ).fields;
const mobileIn = (controls: string) => {
  const field = row(`<tr><td>手机号码：</td><td>${controls}</td></tr>`).find(
    ({ key }) => key === 'leader.mobile',
  );
  if (!field) throw new Error('no mobile');
  return field;
};

const LIST = '<select name="list"><option>+86</option><option>+852</option></select>';

test.each([
  ['alone', '<input name="number">', undefined],
  ['a list of country codes before it', `${LIST}<input name="number">`, '+86'],
  [
    'a box for the area code',
    '<input name="area" placeholder="区号"><input name="number">',
    undefined,
  ],
  ['a short box', '<input name="area" maxlength="4"> <input name="number">', undefined],
  ['a box before a hyphen', '<input name="area"> - <input name="number">', undefined],
  [
    'a country that stands there',
    '<input name="area" value="+86"><input name="number">',
    undefined,
  ],
  ['list and area', `${LIST}<input name="area" size="4"><input name="number">`, '+86'],
  [
    'the box of a code behind it',
    '<input name="number"><input name="code" maxlength="6">',
    undefined,
  ],
])('a mobile number goes into its own box: %s', (_case, controls, country) => {
  const field = mobileIn(controls);
  expect(field.controls.map(({ elements }) => elements[0]?.getAttribute('name'))).toEqual([
    'number',
  ]);
  expect(field.country?.read()[0]).toBe(country);
});

test('a landline’s boxes tell what they say and hold', () => {
  const field = row(
    '<tr><td>办公室电话：</td><td><input name="a" placeholder="区号" maxlength="4">-<input name="b" title="号码" value="88888888">-<input name="c"></td></tr>',
  ).find(({ key }) => key === 'leader.landline');
  if (!field) throw new Error('no landline');
  expect(fieldStateOf(field, undefined, false).boxes).toEqual([
    { kind: 'text', hint: '区号', held: '', longest: 4 },
    { kind: 'text', hint: '号码', held: '88888888' },
    { kind: 'text', hint: '', held: '' },
  ]);
});

test.each([
  ['<span>086-</span><input>', '086-'],
  ['<span>0571</span> - <input>', '0571'],
  ['<i>+86</i> <input>', '+86'],
  ['<b>12</b><input>', undefined],
])('the code before a landline’s box: %s', (controls, prefix) => {
  const field = row(`<tr><td>办公室电话：</td><td>${controls}</td></tr>`).find(
    ({ key }) => key === 'leader.landline',
  );
  if (!field) throw new Error('no landline');
  expect(fieldStateOf(field, undefined, false).prefix).toBe(prefix);
});
