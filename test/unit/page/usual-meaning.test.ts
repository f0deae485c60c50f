// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { PageReader } from '@/lib/page/page-reader';

const rows = (...labels: string[]) =>
  labels.map((label) => `<div><label>${label}</label><input></div>`).join('');
const shown = (...pairs: [string, string][]) =>
  `<table>${pairs.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;

/** What labels of a page of an unknown portal were taken for; those that are unsure with a question mark. */
function readingOf(html: string, title = '网站备案'): string[] {
  document.title = title;
  document.body.innerHTML = html;
  const { fields } = new PageReader(document, { system: null }).read();
  return fields.map(({ key, certain }) => key + (certain ? '' : '?'));
}

test.each([
  [
    'an address that is not said to be the certificate’s is where one is written to',
    rows('主办单位名称', '单位地址'),
    ['entity.name', 'entity.mailingAddress'],
  ],
  [
    'the filing’s own field comes before the result of a lookup',
    rows('主办单位', '网站首页网址', '服务内容'),
    ['entity.name', 'website.homeUrl', 'website.serviceContent'],
  ],
  [
    'a value that is a kind of entity says what is shown',
    shown(
      ['开办主体', '企业'],
      ['网站名称', '示例网'],
      ['网站首页网址', 'www.example.cn'],
      ['服务内容', '论坛'],
    ),
    ['entity.type', 'website.name', 'website.homeUrl', 'website.serviceContent'],
  ],
  [
    'a heading that names the leader holds after the website too',
    `<h3>网站信息</h3>${rows('网站名称', '网站首页网址')}<h3>主体负责人信息</h3>${rows('姓名', '手机号码')}`,
    ['website.name', 'website.homeUrl', 'leader.name', 'leader.mobile'],
  ],
  [
    'below the administrator’s heading the leader’s own field is unsure',
    `${rows('网站名称')}<h3>网站负责人信息</h3>${rows('QQ')}`,
    ['website.name', 'leader.instantMessage?'],
  ],
  [
    'below a heading of somebody after the website too',
    `${rows('网站名称', '服务内容')}<h3>责任人</h3>${rows('QQ', '姓名')}`,
    ['website.name', 'website.serviceContent', 'leader.instantMessage?', 'admin.name'],
  ],
  [
    'advice asks nothing',
    `${rows('主办单位名称')}<p>请使用本人手机号码</p>${rows('证件住所')}`,
    ['entity.name', 'entity.certificateAddress'],
  ],
])('%s', (_, html, expected) => {
  expect(readingOf(html)).toEqual(expected);
});

test('one label of the police’s below a title of theirs makes the page theirs', () => {
  const form = rows('开办主体性质', '常住地址');
  expect(readingOf(form, '公安备案')).toEqual(['entity.type', 'psb.residence']);
  expect(readingOf(form, 'ICP备案')).toEqual(['entity.type', 'entity.mailingAddress']);
});

test('a page in traditional characters is read as one in simplified ones', () => {
  expect(readingOf(rows('公司名稱', '統一社會信用代碼', '郵箱號碼'), '小程序備案')[0]).toBe(
    'entity.name',
  );
});
