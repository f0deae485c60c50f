// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const rows = (...labels: string[]) =>
  labels.map((label) => `<div><span>${label}</span><input name="${label}"></div>`).join('');

const filing = `<h3>网站信息</h3>${rows('网站名称', '网站首页URL', '网站域名')}`;
const ofFiling = [
  'website.name = 网站名称',
  'website.homeUrl = 网站首页URL',
  'website.domains = 网站域名',
];

const OTHERS: [string, string][] = [
  ['a login', `<form>${rows('手机号码', '验证码')}<button>登录</button></form>`],
  [
    'a login without a form',
    `<div>${rows('手机号码', '短信验证码')}<a class="btn">登 录</a></div>`,
  ],
  ['feedback', `<div class="box">${rows('姓名', '邮箱', '备注')}<button>提交反馈</button></div>`],
  ['a search', `<form>${rows('域名')}<input type="submit" value="查询"></form>`],
  [
    'a delivery',
    `<div>${rows('收件人', '手机号码', '详细地址', '备注')}<button>保存</button></div>`,
  ],
  ['a dialog with a captcha', `<div role="dialog">${rows('验证码')}<button>确定</button></div>`],
];

describe.each(OTHERS)('%s', (_, markup) => {
  test('alone is no filing form, also on the host of a filing system', () => {
    expect(fieldsOf(readMarkup(markup))).toEqual([]);
    expect(fieldsOf(readMarkup(markup, 'aliyun'))).toEqual([]);
  });

  test('after a filing form gets nothing', () => {
    expect(fieldsOf(readMarkup(filing + markup))).toEqual(ofFiling);
  });

  test('before a filing form gets nothing', () => {
    expect(fieldsOf(readMarkup(markup + filing))).toEqual(ofFiling);
  });
});

test('a person in a form of its own below its heading belongs to the filing', () => {
  const person = `<h3>网站负责人信息</h3><form>${rows('姓名', '手机号码', '邮箱')}</form>`;
  expect(fieldsOf(readMarkup(`<form>${filing}</form>${person}`))).toEqual([
    ...ofFiling,
    'admin.name = 姓名',
    'admin.mobile = 手机号码',
    'admin.email = 邮箱',
  ]);
});

const shown = (label: string, value: string) => `<dl><dt>${label}：</dt><dd>${value}</dd></dl>`;

test('a page that only shows what was entered is read', () => {
  const markup = `<h2>主体信息确认</h2>${shown('主办单位性质', '企业')}${shown('主办单位名称', '甲')}
    ${shown('主办单位通讯地址', '乙路1号')}${shown('负责人姓名', '丙')}`;
  expect(fieldsOf(readMarkup(markup, 'aliyun'))).toEqual([
    'entity.type = 企业',
    'entity.name = 甲',
    'entity.mailingAddress = 乙路1号',
    'leader.name = 丙',
  ]);
});
