// @vitest-environment happy-dom
import { assert, constantFrom, pre, property, shuffledSubarray } from 'fast-check';
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const row = (label: string, control = `<input name="${label}">`) =>
  `<div class="row"><span>${label}</span>${control}</div>`;
const rows = (...labels: string[]) => labels.map((label) => row(label)).join('');
const entity = rows('主办单位名称', '主办单位证件号码', '主办单位通讯地址');
const website = rows('网站名称', '网站首页URL', '网站服务内容');

/** What one label of a page is read as; a question mark where it is not sure, nothing where it is not read. */
const readAs = (markup: string, label: string, system: 'aliyun' | null = null) =>
  fieldsOf(readMarkup(markup, system)).find((one) => one.endsWith(`= ${label}`)) ?? '';

test.each<[string, string, string, string]>([
  [
    'a number below a person, where the company has been asked for none',
    `<h3>主体信息</h3>${rows('主办单位名称', '法定代表人', '证件号码')}${website}`,
    '证件号码',
    'leader.certificateNumber?',
  ],
  [
    'a telephone after an address of the company, behind the website',
    rows('主办单位', '网站名称', '网站首页URL', '通信地址', '电话号码'),
    '电话号码',
    'admin.mobile?',
  ],
  [
    'an address that nobody writes to, behind the website',
    rows('主办单位名称', '网站名称', '网站首页URL', '备案地址'),
    '备案地址',
    'mail.address?',
  ],
  [
    'a name that may be of somebody who runs the App, beside that of the company',
    rows('公司名称', '统一社会信用代码', '小程序名称', '小程序运营者名称'),
    '小程序运营者名称',
    'entity.name#1?',
  ],
  [
    'an emergency contact among the leader’s fields, who may be a number',
    `${entity}<h3>主体负责人信息</h3>${rows('负责人姓名', '应急联系人')}`,
    '应急联系人',
    'psb.emergencyContact?',
  ],
  [
    'the service of an App, said afterwards',
    rows('主办单位名称', '服务名称(APP)', 'APP包名'),
    '服务名称(APP)',
    'app.name',
  ],
  [
    'an address of the server that an English word follows',
    rows('主办单位名称', '网站名称', '网站所在服务器IP'),
    '网站所在服务器IP',
    'instance.publicIp',
  ],
  [
    'a picture below a heading of two',
    `<h3>填写主体及主体负责人信息</h3>${rows('主办单位性质')}${row('证件照片', '<input type="file" name="证件照片">')}${rows('单位名称', '法定代表人姓名')}`,
    '证件照片',
    'documents.entityCertificate',
  ],
  [
    'what a backdrop is sent to',
    `<h3>申请幕布</h3>${rows('姓名', '联系电话')}`,
    '联系电话',
    'mail.phone',
  ],
  [
    'a number below a person, above the address of the certificate',
    `<h3>主体信息</h3>${rows('法人名称', '证件号', '证件所在地', '管局密码')}${website}`,
    '证件号',
    'entity.certificateNumber?',
  ],
  [
    'a telephone of a website of which nobody says which',
    entity + website + rows('网站负责人姓名', '网站负责人电话号码'),
    '网站负责人电话号码',
    'admin.mobile?',
  ],
  [
    'a domain of the website behind its administrator',
    rows('主办单位名称', '网站负责人移动电话', '网站负责人办公电话') +
      '<h3>ISP备案网站接入信息</h3>' +
      rows('新增网站域名'),
    '新增网站域名',
    'website.domains',
  ],
  [
    'a number after the kind of the company’s certificate, before its leader',
    `<h3>主体信息</h3>${rows('主办单位名称', '证件类型', '证件号码', '法定代表人')}${website}`,
    '证件号码',
    'entity.certificateNumber',
  ],
  [
    'a telephone after one of the website’s, of nobody else',
    `<h3>联系方式</h3>${rows('网站负责人手机号码', '办公电话')}${website}`,
    '办公电话',
    'admin.landline',
  ],
  [
    'an e-mail below who the website’s is when he is not the leader',
    `${entity}<h3>企业法人</h3>${rows('企业法人姓名', '手机号')}<h3>网站负责人和法人不为同一人</h3>${rows('网站负责人的姓名', '邮箱')}`,
    '邮箱',
    'admin.email',
  ],
  [
    'who files, of a list of kinds',
    row('域名') +
      row(
        '备案主体',
        '<select name="备案主体"><option>个人</option><option>企业</option></select>',
      ) +
      website,
    '备案主体',
    'entity.type',
  ],
])('%s', (_, markup, label, field) => {
  document.title = '网站备案';
  expect(readAs(markup, label)).toBe(`${field} = ${label}`);
  expect(readAs(markup, label, 'aliyun')).toBe(`${field} = ${label}`);
});

const OTHERS = [
  '网站安全负责人',
  '网站安全负责人信息',
  '应急联系人',
  '应急联系人信息',
  '第二负责人',
  '第二联系人信息',
  '技术联系人',
  '技术负责人信息',
  '业务联系人信息',
  '接入服务商信息',
  '域名注册商信息',
  '委托代理人信息',
  '投资人信息',
  '上级主管单位信息',
  '核验人员信息',
];
const LABELS = ['姓名', '证件类型', '证件号码', '手机号码', '电子邮箱', '联系电话', '身份证号'];
const OF_FILING = /^(?:entity|leader|admin)\.(?!emergencyPhone)/u;

test('below a heading of somebody else nothing is surely the entity’s, the leader’s or the administrator’s', () => {
  document.title = '网站备案';
  assert(
    property(
      constantFrom(entity, rows('主办单位名称') + website, entity + website),
      constantFrom(...OTHERS),
      constantFrom('h3', 'p', 'legend'),
      shuffledSubarray(LABELS, { minLength: 1, maxLength: 4 }),
      (before, heading, tag, labels) => {
        // A page may mark a group by its heading's look alone, where it says that it heads information.
        const mark = heading.endsWith('信息') ? tag : 'h3';
        const markup = `<div>${before}</div><${mark}>${heading}</${mark}>${rows(...labels)}`;
        const sure = readMarkup(markup, null).fields.filter(
          ({ certain, key, controls }) =>
            certain &&
            OF_FILING.test(key) &&
            labels.includes(controls[0]?.elements[0]?.getAttribute('name') ?? ''),
        );
        expect(sure.map(({ key, labelText }) => `${labelText}: ${key}`)).toEqual([]);
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

const person = (who: string, asked: string[]) => rows(...asked.map((one) => who + one));
const PROPERTIES = ['姓名', '手机号', '邮箱', '证件号码'];

test('of 法人 and 负责人 who are asked the same, wherever they stand, the second one is never surely the leader', () => {
  document.title = '网站备案';
  assert(
    property(
      shuffledSubarray(PROPERTIES, { minLength: 1 }),
      shuffledSubarray(PROPERTIES, { minLength: 1 }),
      (legal, other) => {
        pre(legal.some((one) => other.includes(one)));
        const markup = entity + person('负责人', other) + person('法人', legal) + website;
        const sure = readMarkup(markup, null).fields.filter(
          ({ certain, key, labelText }) =>
            certain && labelText.startsWith('负责人') && key.startsWith('leader.'),
        );
        expect(sure.map(({ key, labelText }) => `${labelText}: ${key}`)).toEqual([]);
      },
    ),
    { numRuns: 40, seed: 1 },
  );
});
