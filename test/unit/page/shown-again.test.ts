// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readMarkup } from './support';

const row = (label: string, control = '<input>') =>
  `<div class="row"><span>${label}</span><div>${control}</div></div>`;
const person = (heading: string) =>
  `<h3>${heading}</h3>${['姓名', '证件类型', '证件号码', '手机号码'].map((label) => row(label)).join('')}`;
const shown = (label: string, value: string) =>
  `<div><span>${label}</span><span>${value}</span></div>`;
const page = (after: string) =>
  `<h3>主办单位信息</h3>${row('单位名称')}${row('证件类型')}${row('证件号码')}${after}` +
  `${person('负责人信息')}<h3>网站信息</h3>${row('网站名称')}${row('网站域名')}${person('网站负责人信息')}`;

const keys = (after: string) =>
  readMarkup(page(after), null).fields.map(({ key, index, certain }) => [key, index, certain]);

test('what a page shows again of who files is theirs, and nobody else’s are counted by it', () => {
  const again = shown('证件类型', '营业执照') + shown('证件号码', '91330100MA00000000');
  const plain = keys('');
  const [before, behind] = [plain.slice(0, 3), plain.slice(3)];
  const copies = keys(again).slice(3, -behind.length);
  expect(copies.map(([key]) => key)).toEqual([
    'entity.certificateType',
    'entity.certificateNumber',
  ]);
  expect(keys(again).slice(0, 3)).toEqual(before);
  expect(keys(again).slice(-behind.length)).toEqual(behind);
});

test('what a page shows of a second website, and asks nowhere, is that website’s', () => {
  const site = (at: number) =>
    `<h3>网站信息${at}</h3>${shown('网站名称', `砚林${at}`)}${shown('网站域名', `yan${at}.example`)}` +
    `${shown('负责人姓名', '顾砚林')}${shown('手机号码', '13800000000')}`;
  const { fields } = readMarkup(
    `<h3>主办单位信息</h3>${shown('单位名称', '示例科技')}${shown('证件号码', '91330100MA00000000')}${site(1)}${site(2)}`,
    null,
  );
  const second = fields.filter(({ index }) => index === 1);
  expect(second.map(({ key, certain }) => [key, certain])).toEqual([
    ['website.name', true],
    ['website.domains', true],
    ['admin.name', true],
    ['admin.mobile', true],
  ]);
});
