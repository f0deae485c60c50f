// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const row = (label: string, name: string) =>
  `<tr><td>${label}：</td><td><input name="${name}"></td></tr>`;

test('the number of a website by which a filing is found does not make the telephone of its leader the administrator’s', () => {
  const fields = fieldsOf(
    readMarkup(
      `<form><table>${row('网站备案号', 'filed')}${row('备案密码', 'password')}</table></form>
      <form><table>${row('主办单位名称', 'unit')}${row('单位负责人姓名', 'leader')}${row('单位负责人证件号码', 'number')}
      ${row('办公电话', 'desk')}${row('移动电话', 'mobile')}${row('电子邮箱', 'mail')}
      ${row('网站名称', 'site')}${row('网站负责人', 'admin')}${row('网站负责人移动电话', 'its')}</table></form>`,
      null,
    ),
  );
  expect(fields).toEqual(
    expect.arrayContaining([
      'leader.landline = desk',
      'leader.mobile = mobile',
      'leader.email = mail',
      'admin.mobile = its',
    ]),
  );
});
