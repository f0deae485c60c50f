// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { whenFilingPage } from '@/lib/page/is-filing-page';
import { fieldsOf, readMarkup } from './support';

const box = (name: string, grey: string): string =>
  `<div class="row"><input name="${name}" placeholder="${grey}"></div>`;

test.each<[string, string, string[]]>([
  [
    'nothing but grey words, below headings',
    `<section><h2>网站</h2>${box('a', '网站名称')}${box('b', '域名，例如 example.com')}</section>
     <section><h2>网站负责人</h2><div>${box('c', '负责人姓名')}${box('d', '请输入身份证号码')}
     <div class="row"><input name="e" placeholder="短信验证码"><button>发送</button></div>${box('f', '邮箱')}</div></section>`,
    [
      'website.name = a',
      'website.domains = b',
      'admin.name = c',
      'admin.certificateNumber = d',
      'admin.mobileCode = e',
      'admin.email = f',
    ],
  ],
  [
    'two boxes of one label, as long as grey words name no other field',
    '<h3>负责人信息</h3><div><label>办公电话</label><input name="a" placeholder="区号"><input name="b" placeholder="电话号码"></div>',
    ['leader.landline = a b'],
  ],
  [
    'grey words that are a text over the box',
    '<h3>负责人信息</h3><div class="uni-forms-item"><div>姓名</div><div><div class="uni-input-placeholder">请输入真实姓名</div><input name="a"></div></div><div class="uni-forms-item"><div>手机号码</div><div><div class="uni-input-placeholder">仅供联系</div><input name="b"></div></div>',
    ['leader.name = a', 'leader.mobile = b'],
  ],
])('a label in grey: %s', (_, markup, fields) => {
  expect(fieldsOf(readMarkup(`<div>${box('unit', '主办单位名称')}</div>${markup}`))).toEqual([
    'entity.name = unit',
    ...fields,
  ]);
});

test('a label takes no further box that asks for something else in grey', () => {
  const fields = fieldsOf(
    readMarkup(
      `${box('unit', '主办单位名称')}<h3>网站信息</h3><div><span>前置审批</span><select name="a"><option>不涉及</option></select><textarea name="b" placeholder="网站备注（选填）"></textarea></div>`,
    ),
  );
  expect(fields.map((field) => field.replace('?', ''))).toEqual([
    'entity.name = unit',
    'website.preapproval = a',
    'website.remark = b',
  ]);
});

test('a label over a box is not the one of a list before it that nobody can read', () => {
  const markup = `${box('unit', '主办单位名称')}<h3>网站信息</h3>${box('url', '网站首页URL')}<div><div><span>请选择前置审批项</span></div><div><div class="uni-input-placeholder">备注（选填）</div><textarea name="b"></textarea></div></div>`;
  expect(fieldsOf(readMarkup(markup))).toContain('website.remark = b');
});

test('grey words beside an unknown label may be but a hint', () => {
  const unknown = '<div><span>随便什么</span><input name="b" placeholder="请输入姓名"></div>';
  const fields = fieldsOf(readMarkup(`${box('unit', '主办单位名称')}${unknown}`));
  expect(fields.filter((field) => field.endsWith('= b'))).toEqual([]);
});

test('a page that has its labels in grey alone is seen at the gate', () => {
  document.body.innerHTML = box('a', '主办单位名称') + box('b', '网站首页URL');
  const life = new AbortController();
  let isSeen = false;
  whenFilingPage(document, () => (isSeen = true), life.signal);
  life.abort();
  expect(isSeen).toBe(true);
});

test('a box is typed into, of whatever type it calls itself', () => {
  const reading = readMarkup(
    `${box('unit', '主办单位名称')}<h3>网站</h3>${box('site', '网站名称').replace('<input', '<input type="age"')}`,
  );
  expect(reading.fields.map(({ controls }) => controls[0]?.kind)).toEqual(['text', 'text']);
});
