// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const rows = (...labels: string[]) =>
  labels
    .map((label) => `<div class="row"><span>${label}</span><input name="${label}"></div>`)
    .join('');

const entity = rows('主办单位名称', '主办单位通讯地址');
const person = rows('负责人姓名', '联系方式1', '电子邮件地址');
const website = rows('网站名称', '网站首页URL');

const leader = [
  'leader.name = 负责人姓名',
  'leader.mobile = 联系方式1',
  'leader.email = 电子邮件地址',
];
const admin = ['admin.name = 负责人姓名', 'admin.mobile = 联系方式1', 'admin.email = 电子邮件地址'];
const entityFields = ['entity.name = 主办单位名称', 'entity.mailingAddress = 主办单位通讯地址'];
const websiteFields = ['website.name = 网站名称', 'website.homeUrl = 网站首页URL'];

test.each<[string, string, string[]]>([
  ['the entity step', entity + person, [...entityFields, ...leader]],
  ['the website step', website + person, [...websiteFields, ...admin]],
  [
    'headings above equal blocks',
    `${entity}<h3>主体负责人信息</h3>${person}<h3>网站负责人信息</h3>${person}`,
    [...entityFields, ...leader, ...admin],
  ],
  [
    'a heading that misleads, after the website block',
    `<h3>网站信息</h3>${website}<h3>主体负责人基本情况</h3>${person}`,
    [...websiteFields, ...admin],
  ],
  [
    'everything on one page under misleading headings',
    `<h3>主体信息</h3>${entity}<h3>主体负责人基本情况</h3>${person}<h3>网站信息</h3>${website}<h3>主体负责人基本情况</h3>${person}`,
    [...entityFields, ...leader, ...websiteFields, ...admin],
  ],
  [
    'two equal blocks without any heading',
    `${entity}${person}${person}`,
    [...entityFields, ...leader, ...admin],
  ],
  [
    'certificates of entity and leader',
    `<h3>主体信息</h3>${rows('主办单位名称', '证件类型', '证件号码')}<h3>主体负责人信息</h3>${rows('负责人姓名', '证件类型', '证件号码')}`,
    [
      'entity.name = 主办单位名称',
      'entity.certificateType = 证件类型',
      'entity.certificateNumber = 证件号码',
      'leader.name = 负责人姓名',
      'leader.certificateType = 证件类型',
      'leader.certificateNumber = 证件号码',
    ],
  ],
  [
    'captcha and SMS code',
    `${entity}<h3>主体负责人信息</h3>${rows('负责人姓名', '联系方式1')}
     <div><span>验证码</span><input name="sms"><button>获取手机验证码</button></div>
     <div><span>验证码</span><input name="captcha"><img src="data:,"></div>`,
    [
      ...entityFields,
      'leader.name = 负责人姓名',
      'leader.mobile = 联系方式1',
      'leader.mobileCode = sms',
      'filing.captcha = captcha',
    ],
  ],
  [
    'the domain of the type check',
    rows('主办单位性质', '主办单位证件类型', '域名'),
    [
      'entity.type = 主办单位性质',
      'entity.certificateType = 主办单位证件类型',
      'filing.domainToVerify = 域名',
    ],
  ],
  [
    'the domain of a website',
    rows('网站名称', '域名', '网站首页URL'),
    ['website.name = 网站名称', 'website.domains = 域名', 'website.homeUrl = 网站首页URL'],
  ],
  [
    'repeated website blocks',
    website + website + website,
    [
      ...websiteFields,
      'website.name#1 = 网站名称',
      'website.homeUrl#1 = 网站首页URL',
      'website.name#2 = 网站名称',
      'website.homeUrl#2 = 网站首页URL',
    ],
  ],
  [
    'a table of saved websites above an empty form',
    `<table><tr><th>网站名称</th><th>域名</th><th>操作</th></tr><tr><td>山野植物图鉴</td><td>example.cn</td><td><a>编辑</a><a>删除</a></td></tr></table>${website}`,
    ['website.name = nothing', 'website.domains = nothing', ...websiteFields],
  ],
])('%s', (_, markup, expected) => {
  expect(fieldsOf(readMarkup(markup))).toEqual(expected);
});

test('remarks of entity and website', () => {
  const markup = `${entity}${rows('备注')}${website}${rows('备注')}`;
  expect(fieldsOf(readMarkup(markup, null))).toEqual([
    ...entityFields,
    'entity.remark = 备注',
    ...websiteFields,
    'website.remark = 备注',
  ]);
});

test.each([
  ['同主体负责人,新增负责人', 'admin.choice'],
  ['周小树,林晓', 'admin.name'],
])('a list of %s beside 网站负责人', (offered, key) => {
  const options = offered.split(',').map((option) => `<option>${option}</option>`);
  const list = `<div>网站负责人 <select name="who">${options.join('')}</select></div>`;
  const [choice] = readMarkup(`${website}<h3>网站负责人信息</h3>${list}`).fields.slice(-1);
  expect(choice?.key).toBe(key);
});

test('a lone label that could be anybody is explained and not filled', () => {
  const reading = readMarkup(rows('备案服务号', '负责人姓名'));
  const name = reading.fields.find(({ labelText }) => labelText === '负责人姓名');
  expect(name?.certain).toBe(false);
  expect(new Set(name?.candidates)).toEqual(new Set(['leader.name', 'admin.name']));
  expect(reading.values().map(({ key }) => key)).toEqual(['instance.serviceCode']);
});

test('password recovery at the ministry', () => {
  expect(
    fieldsOf(readMarkup(rows('备案/许可证号', '证件类型', '证件号码', '手机号码'), 'miit2019')),
  ).toEqual([
    'recover.filingNumber = 备案/许可证号',
    'recover.certificateType = 证件类型',
    'recover.certificateNumber = 证件号码',
    'recover.mobile = 手机号码',
  ]);
});

test('SMS verification at the ministry', () => {
  expect(fieldsOf(readMarkup(rows('短信验证码', '手机号', '证件号码后6位'), 'miit'))).toEqual([
    'sms.code = 短信验证码',
    'sms.mobile = 手机号',
    'sms.idTail = 证件号码后6位',
  ]);
});
