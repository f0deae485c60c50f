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

/** What other forms ask by the words of a filing, and what is pressed below it. */
const asksOfAnybody: [string, string[], string][] = [
  ['an account', ['公司名称', '联系人', '手机号', '邮箱'], '注册'],
  ['a login', ['手机号码', '短信验证码'], '立即登录'],
  ['a newsletter', ['姓名', '邮箱'], '立即订阅'],
  ['feedback', ['您的姓名', '手机号码', '留言内容'], '提交'],
  ['an inquiry', ['公司名称', '联系人', '手机号码', '备注'], '获取报价'],
  ['a delivery', ['姓名', '手机号码', '通讯地址'], '保存收货地址'],
  ['an invoice', ['公司名称', '统一社会信用代码', '通讯地址', '电话'], '申请开票'],
  ['a search', ['网站域名', '网站名称', '主办单位名称'], '搜索'],
];

const boxes: [string, (markup: string) => string][] = [
  ['a form', (markup) => `<form>${markup}</form>`],
  ['a card', (markup) => `<div class="card">${markup}</div>`],
  ['a window', (markup) => `<div class="modal-wrap"><div class="modal">${markup}</div></div>`],
  ['a column', (markup) => `<aside><div>${markup}</div></aside>`],
];

const wholes: [string, string][] = [
  [
    'with headings',
    `<h3>主办单位信息</h3>${rows('主办单位名称', '主办单位通讯地址')}<h3>主体负责人信息</h3>${rows('负责人姓名', '负责人手机号码')}${filing}`,
  ],
  [
    'without any',
    rows(
      '主办单位名称',
      '证件号码',
      '通讯地址',
      '负责人姓名',
      '手机号码',
      '电子邮箱',
      '网站名称',
      '域名',
    ),
  ],
  ['of one person', `<h3>网站负责人信息</h3>${rows('姓名', '证件号码', '手机号码', '电子邮箱')}`],
];

describe.each(wholes)('a filing %s', (_, markup) => {
  const whole = `<div class="main">${markup}<button>下一步</button></div>`;

  test.each(asksOfAnybody)('is read as it is alone beside %s', (__, labels, pressed) => {
    const alone = fieldsOf(readMarkup(`<div>${whole}</div>`));
    expect(alone).not.toEqual([]);
    const other = `${rows(...labels)}<button>${pressed}</button>`.replaceAll(
      'name="',
      'name="other ',
    );
    for (const [name, box] of boxes)
      for (const page of [box(other) + whole, whole + box(other)])
        expect(fieldsOf(readMarkup(`<div>${page}</div>`)), `${name}: ${page}`).toEqual(alone);
  });
});

test('a button that searches by one box of a filing takes none of its boxes away', () => {
  const lookedUp = `<div><span>统一社会信用代码</span><input name="code"><button>查询</button></div>`;
  const markup = `<h3>主办单位信息</h3><div>${rows('单位名称')}${lookedUp}${rows('通讯地址')}</div>${filing}`;
  expect(fieldsOf(readMarkup(markup))).toEqual([
    'entity.name = 单位名称',
    'entity.certificateNumber = code',
    'entity.mailingAddress = 通讯地址',
    ...ofFiling,
  ]);
});

test('a section among others is one of the filing, whatever is pressed in it', () => {
  const sections = [
    ['主办单位名称', '单位通讯地址'],
    ['公司名称', '手机号码'],
  ].map((labels) => `<div class="card">${rows(...labels)}</div>`);
  const pressed = `${sections.join('').slice(0, -6)}<button>查询</button></div>`;
  expect(fieldsOf(readMarkup(pressed + filing)).join()).toContain('公司名称');
});
