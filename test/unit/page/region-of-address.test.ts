// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldStateOf } from '@/lib/autofill/plan/field-state';
import { planFill } from '@/lib/autofill/plan/plan';

import { fieldValue } from '../autofill/field-states';
import { fieldsOf, readMarkup } from './support';

const list = (name: string, ...places: string[]) =>
  `<select name="${name}"><option value="">请选择</option>${places.map((one) => `<option>${one}</option>`).join('')}</select>`;
const LISTS = [
  list('province', '浙江省', '江苏省'),
  list('city', '杭州市', '宁波市'),
  list('district', '西湖区', '余杭区'),
];
const BOX = '<input name="detail">';
const row = (label: string, inside: string) => `<tr><td>${label}</td><td>${inside}</td></tr>`;
const page = (...rows: string[]) =>
  readMarkup(
    `<form><table>${row('主办单位名称', '<input name="unit">')}${rows.join('')}${row('主体负责人姓名', '<input name="leader">')}</table></form>`,
  );
const asked = (reading: ReturnType<typeof page>) =>
  fieldsOf(reading).filter((field) => /region|Address/u.test(field));

test('lists of places in the row of an address are its region, and the box behind them the rest', () => {
  expect(asked(page(row('主办单位通信地址', `${LISTS.join('')}<br>${BOX}`)))).toEqual([
    'entity.region = province city district',
    'entity.mailingAddress = detail',
  ]);
});

test('the box may have a label of its own', () => {
  const rows = [row('主办单位通信地址', LISTS.join('')), row('详细通信地址', BOX)];
  expect(asked(page(...rows))).toEqual([
    'entity.region = province city district',
    'entity.mailingAddress = detail',
  ]);
});

test('one list is a region where it offers places', () => {
  expect(asked(page(row('通信地址', `${list('province', '浙江省')}${BOX}`)))).toContain(
    'entity.region = province',
  );
  expect(asked(page(row('通信地址', `${list('kind', '办公地址', '家庭地址')}${BOX}`)))).toEqual([
    'entity.mailingAddress = detail',
  ]);
});

test('lists in the row of another address are no region of the entity', () => {
  expect(asked(page(row('主办单位证件住所', `${LISTS.join('')}${BOX}`)))).toEqual([
    'entity.certificateAddress = detail',
  ]);
});

/** What a fill puts into the lists and the box for an address and the region of a profile. */
function filled(lists: string, address: string, region: string): Record<string, unknown> {
  const { fields } = page(row('通信地址', lists + BOX));
  const states = fields.map((field) => ({
    ...fieldStateOf(field, undefined, false),
    obstacle: null,
  }));
  const values = [
    fieldValue('entity.region', region),
    fieldValue('entity.mailingAddress', address),
  ];
  return Object.fromEntries(
    planFill(values, { frame: 'top', fields: states }).items.map(({ field, planned }) => [
      field.key,
      planned.action === 'fill' ? planned.texts.join(' ') : planned.action,
    ]),
  );
}

const ADDRESS = '浙江省杭州市西湖区文三路 90 号';

test.each([
  [
    'an address in the region',
    LISTS,
    ADDRESS,
    '浙江省/杭州市/西湖区',
    ['浙江省 杭州市 西湖区', '文三路 90 号'],
  ],
  [
    'two lists leave the district to the box',
    LISTS.slice(0, 2),
    ADDRESS,
    '浙江省/杭州市/西湖区',
    ['浙江省 杭州市', '西湖区文三路 90 号'],
  ],
  ['an address elsewhere', LISTS, ADDRESS, '浙江省/杭州市/余杭区', [undefined, ADDRESS]],
  [
    'an address without its region',
    LISTS,
    '文三路 90 号',
    '浙江省/杭州市/西湖区',
    [undefined, '文三路 90 号'],
  ],
  [
    'a province that is not offered',
    LISTS,
    '四川省成都市武侯区一环路 1 号',
    '四川省/成都市/武侯区',
    ['cannot', '四川省成都市武侯区一环路 1 号'],
  ],
] as const)('%s', (_, lists, address, region, [inLists, inBox]) => {
  const plan = filled(lists.join(''), address, region);
  expect([plan['entity.region'], plan['entity.mailingAddress']]).toEqual([inLists, inBox]);
});
