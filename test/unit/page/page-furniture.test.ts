// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const ENTITY =
  '<tr><td>主办单位名称：</td><td><input name="name"></td></tr><tr><td>证件类型：</td><td><select name="type"><option>营业执照</option><option>身份证</option></select></td></tr><tr><td>证件号码：</td><td><input name="number"></td></tr><tr><td>投资人或主管单位名称</td><td><input name="investor"></td></tr>';
const FIELDS = [
  'entity.name = name',
  'entity.certificateType = type',
  'entity.certificateNumber = number',
  'entity.investor = investor',
];

test.each([
  ['links in a table', '<table><tr><td>首　页</td><td>域名注册</td><td>网站备案</td></tr></table>'],
  ['a breadcrumb', '<ol><li>备案首页</li><li>/</li><li>提交资料</li></ol>'],
])('%s are no home page of a website, after which an administrator would follow', (_, links) => {
  const fields = fieldsOf(readMarkup(`${links}<table>${ENTITY}</table>`));
  expect(fields).toEqual(FIELDS);
});

test('the link after 域名 is no domain', () => {
  const links = '<ul class="top"><li>域名 备案</li></ul><p><a>域名</a> <a>备案</a></p>';
  const reading = readMarkup(
    `<table><tr><td>域名</td><td>备案</td></tr></table>${links}<table>${ENTITY}</table>`,
  );
  const domains = reading.fields.filter(({ key }) => /domain/u.test(key));
  expect(domains.flatMap(({ controls }) => controls)).toEqual([]);
});

test('the tick box above a list takes no label of the form away', () => {
  const list =
    '<table><tr><th><input type="checkbox" name="all"></th><th>客户名称</th><th>备案状态</th></tr><tr><td><input type="checkbox" name="one"></td><td>示例贸易有限公司</td><td>管局审核中</td></tr></table>';
  const fields = fieldsOf(readMarkup(`${list}<div role="dialog"><table>${ENTITY}</table></div>`));
  expect(fields.filter((field) => field.endsWith(' = name'))).toEqual(['entity.name = name']);
});

const after = (name: string, label: string): string =>
  `<div class="form-floating"><input id="${name}" name="${name}"><label for="${name}">${label}</label></div>`;

test('a heading stands over boxes that have their labels after them', () => {
  const markup = `<table>${ENTITY}</table><h2><button>二、网站负责人</button></h2><div>${after('a', '负责人姓名')}${after('b', '负责人手机号码')}</div>`;
  expect(fieldsOf(readMarkup(markup))).toEqual([...FIELDS, 'admin.name = a', 'admin.mobile = b']);
});
