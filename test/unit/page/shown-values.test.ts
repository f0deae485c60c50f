// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const ENTITY = [
  ['单位性质', '企业'],
  ['主办单位全称', '示例星河科技有限公司'],
  ['单位证件号码', '91510100MA6TESTX0X'],
  ['单位通讯地址', '四川省成都市示例路1号'],
  ['主体负责人姓名', '周小树'],
] as const;
const READ = [
  'entity.type = 企业',
  'entity.name = 示例星河科技有限公司',
  'entity.certificateNumber = 91510100MA6TESTX0X',
  'entity.mailingAddress = 四川省成都市示例路1号',
  'leader.name = 周小树',
];
const page = (row: (label: string, value: string) => string): string =>
  `<h2>核对主体信息</h2>${ENTITY.map(([label, value]) => row(label, value)).join('')}<button>提交</button>`;

describe.each([
  [
    'blocks side by side',
    (label, value) => `<div class="i"><div>${label}</div><div>${value}</div></div>`,
  ],
  ['spans', (label, value) => `<div><span>${label}：</span><span>${value}</span></div>`],
  ['a value in the element of its label', (label, value) => `<p>${label}：<b>${value}</b></p>`],
  ['a label in the element of its value', (label, value) => `<p><b>${label}：</b>${value}</p>`],
  ['both in one text', (label, value) => `<li>${label}：${value}</li>`],
] as [string, (label: string, value: string) => string][])('%s', (_, row) => {
  test('is read with its values on a page that only shows them', () => {
    const reading = readMarkup(page(row));
    const values = reading.values().map(({ key, value }) => `${key} = ${value}`);
    expect(values).toEqual(READ);
    expect(reading.fields.map(({ labelText }) => labelText.replace(/：$/u, ''))).toEqual(
      ENTITY.map(([label]) => label),
    );
  });

  test('proves nothing alone', () => {
    const form =
      '<div><label>主办单位名称</label><input name="a"></div><div><label>主办单位证件号码</label><input name="b"></div>';
    const fields = fieldsOf(
      readMarkup(`${form}<section>${row('单位通讯地址', '营业执照所载')}</section>`),
    );
    expect(fields.filter((field) => !field.endsWith('nothing'))).toEqual([
      'entity.name = a',
      'entity.certificateNumber = b',
    ]);
  });
});

test('what any page about a company shows is no filing', () => {
  const rows = [
    ['企业名称', '示例公司'],
    ['统一社会信用代码', '91510100MA6TESTX0X'],
    ['法定代表人', '周小树'],
    ['住所', '成都市'],
    ['登记状态', '存续'],
  ];
  const shown = rows.map(([label, value]) => `<div><div>${label}</div><div>${value}</div></div>`);
  expect(fieldsOf(readMarkup(shown.join('')))).toEqual([]);
});

test('a sentence that goes on after a label shows no value, however often it stands there', () => {
  const form =
    '<div><label>主办单位名称</label><input name="a"></div><div><label>主办单位证件号码</label><input name="b"></div>';
  const sentence = '<p><b>网站名称</b><i>是什么</i>和<u>网站域名</u></p>';
  const fields = fieldsOf(readMarkup(`${sentence.repeat(5)}${form}`));
  expect(fields.filter((field) => !field.endsWith('nothing'))).toEqual([
    'entity.name = a',
    'entity.certificateNumber = b',
  ]);
});

const valuesOf = (markup: string): string[] =>
  readMarkup(markup)
    .values()
    .map(({ key, value }) => `${key} = ${value}`);

test('labels and values in texts of one block, each with its own value', () => {
  expect(valuesOf(page((label, value) => `${label}：${value}<br>`))).toEqual(READ);
});

test('a domain in one text with its label is its value, also alone in a form', () => {
  const form =
    '<div>网站名称 <input name="a"></div><div>网站服务内容 <input name="b"></div><div>网站首页网址：示例</div>';
  expect(valuesOf(`<h3>网站信息</h3><div>网站域名：example.com</div>${form}`)).toContain(
    'website.domains = example.com',
  );
  expect(valuesOf(`<h3>网站信息</h3>${form}`)).not.toContain('website.homeUrl = 示例');
});

test.each([
  [
    'cells',
    (label: string, value: string) => `<table><tr><td>${label}</td><td>${value}</td></tr></table>`,
  ],
  [
    'spans',
    (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`,
  ],
])(
  'a choice that is shown in %s is the value of its label, also where its words are a label themselves',
  (_, row) => {
    const rows = [
      ['网站名称', '砚林摄影随笔'],
      ['网站域名', 'yanlin.example'],
      ['服务内容', '其他'],
      ['证件类型', '营业执照'],
    ].map(([label = '', value = '']) => row(label, value));
    const reading = readMarkup(`<h2>核对网站信息</h2>${rows.join('')}`);
    expect(reading.values().map(({ key, value }) => `${key} = ${value}`)).toContain(
      'website.serviceContent = 其他',
    );
    expect(reading.fields.map(({ key }) => key)).not.toContain('documents.other');
  },
);
