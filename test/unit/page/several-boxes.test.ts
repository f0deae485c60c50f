// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const list = (name: string) => `<select name="${name}"><option>请选择</option></select>`;
const box = (name: string) => `<input name="${name}">`;
const line = (label: string, boxes: string) => `<tr><td>${label}</td><td>${boxes}</td></tr>`;
const read = (...lines: string[]) =>
  fieldsOf(
    readMarkup(
      `<h3>主体负责人信息</h3><table>${line('主办单位名称', box('unit'))}${lines.join('')}${line('负责人姓名', box('leader'))}</table>`,
    ),
  );

test.each([
  ['至', `${box('from')} 至 ${box('to')}`, 'from to'],
  ['起 and 止', `${box('from')}<span>起</span>${box('to')}<span>止</span>`, 'from to'],
  ['年, 月 and 日', `${list('y')}年${list('m')}月${list('d')}日`, 'y m d'],
])('the boxes of a date are one field, joined by %s', (_, boxes, names) => {
  expect(read(line('证件有效期', boxes))).toContain(`leader.certificateValidity = ${names}`);
});

test('the lists of a region are one field, with 省, 市 and 县 behind them', () => {
  const boxes = `${list('p')}省${list('c')}市${list('d')}县`;
  expect(read(line('主办单位所在地', boxes))).toContain('entity.region = p c d');
});

test('an address is entered behind the lists of its province and city', () => {
  const boxes = `${list('p')}${list('c')}<br>${box('street')}`;
  expect(read(line('通信地址', boxes))).toContain('entity.mailingAddress = street');
});
