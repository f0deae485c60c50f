// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const line = (label: string, before: string, box: string) =>
  `<tr><td>${label}</td><td><span>${before}</span></td><td>${box}</td></tr>`;
const wide = (words: string) => `<tr><td colspan="3">${words}</td></tr>`;
const LINES =
  line('主办单位性质', '企业', '<select name="kind"><option>企业</option></select>') +
  line('主办单位证件类型', '营业执照', '<select name="paper"><option>营业执照</option></select>') +
  line('主办单位名称', '示例有限公司', '<input name="unit">') +
  wide('网站信息 <select name="which"><option>第一个</option></select>') +
  line('网站名称', '示例', '<input name="site">') +
  wide(
    '网站负责人信息 <input type="checkbox" name="same" id="same"><label for="same">与主体负责人相同</label>',
  ) +
  line('负责人姓名', '陈示例', '<input name="person">');

const FIELDS = [
  'entity.type = kind',
  'entity.certificateType = paper',
  'entity.name = unit',
  'website.name = site',
  'admin.choice = same',
  'admin.name = person',
];

test.each([
  ['th in a head', '<thead><tr><th>项目</th><th>变更前</th><th>变更后</th></tr></thead>'],
  ['cells', '<tr><td>变更项目</td><td>原备案信息</td><td>变更后信息</td></tr>'],
])('what was filed before stands between a label and its box, headed by %s', (_, heads) => {
  const reading = readMarkup(`<table>${heads}<tbody>${LINES}</tbody></table>`);
  expect(fieldsOf(reading)).toEqual(expect.arrayContaining(FIELDS));
  expect(fieldsOf(reading).filter((field) => /which|示例/u.test(field))).toEqual([]);
});

test('a text between a label and a box is the box’s label where no head says that it was filed before', () => {
  const heads = '<tr><th>项目</th><th>内容</th><th>填写</th></tr>';
  const row = line('主办单位', '证件号码', '<input name="number">');
  const fields = fieldsOf(readMarkup(`<table>${heads}${row}${LINES}</table>`));
  expect(fields).toContain('entity.certificateNumber = number');
});
