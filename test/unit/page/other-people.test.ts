// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const row = (label: string, name: string) =>
  `<div><label>${label}</label><input name="${name}"></div>`;
const upload = (label: string, name: string) =>
  `<div><label>${label}</label><input type="file" name="${name}"></div>`;
const tick = (words: string, name: string) =>
  `<label><input type="checkbox" name="${name}"> ${words}</label>`;
const choice = (label: string, name: string) =>
  `<div><label>${label}</label>${['是', '否'].map((one) => `<label><input type="radio" name="${name}" value="${one}">${one}</label>`).join('')}</div>`;

const POLICE =
  row('网站名称', 'a') +
  row('网站IP地址', 'b') +
  row('网站开通时间', 'c') +
  row('是否有独立一级域名', 'd');
const PERSON =
  row('负责人证件号码', 'number') + row('手机号码', 'mobile') + upload('负责人证件照片', 'picture');
const certain = (markup: string, system: 'aliyun' | null = 'aliyun') =>
  fieldsOf(readMarkup(markup, system)).filter((field) => !field.includes('?'));

test.each([
  ['h3', '网站安全负责人信息', 'psb.securityOfficer = same'],
  ['h4', '网站应急联络人', 'psb.emergencyContact = same'],
])('below a heading in %s of %s nothing is the leader’s', (tag, heading, box) => {
  const markup = `${POLICE}<${tag}>${heading}</${tag}>${tick('同主体负责人信息', 'same')}${PERSON}`;
  const fields = certain(markup, null);
  expect(fields).toContain(box);
  expect(fields.filter((field) => /number|mobile|picture/u.test(field))).toEqual([]);
});

const LEADER =
  '<h3>主体信息</h3>' +
  row('主办单位名称', 'unit') +
  row('主体负责人姓名', 'leader') +
  row('负责人手机号码', 'phone');
const AGENT = row('经办人姓名', 'name') + row('经办人电话', 'mobile') + row('经办人邮箱', 'mail');

test('who goes about a filing is not the leader that it asks by name', () => {
  const fields = certain(`<form>${LEADER}<h3>经办人</h3>${AGENT}</form>`);
  expect(fields).toEqual(['entity.name = unit', 'leader.name = leader', 'leader.mobile = phone']);
});

test.each(['是否为法定代表人', '是否为法人本人'])(
  '%s among the leader’s fields does not ask who administers the website',
  (label) => {
    const fields = certain(`<form>${LEADER}${choice(label, 'legal')}</form>`);
    expect(fields.filter((field) => field.includes('legal'))).toEqual([]);
  },
);

test('网站负责人是否为法人 does', () => {
  const fields = certain(`<form>${LEADER}${choice('网站负责人是否为法人', 'legal')}</form>`);
  expect(fields.join()).toMatch(/admin\.choice = /u);
});

test('nor is who goes about it the administrator, where that is asked by name', () => {
  const admin = '<h3>网站信息</h3>' + row('网站名称', 'site') + row('网站负责人姓名', 'admin');
  const fields = certain(`<form>${LEADER}${admin}${AGENT}</form>`);
  expect(fields.filter((field) => / (?:name|mobile|mail)$/u.test(field))).toEqual([]);
});

test('where a person lives is no address of a company whose own was asked', () => {
  const address = row('通讯地址', 'address') + row('负责人居住地址', 'home');
  const fields = certain(`<form>${LEADER}${address}</form>`);
  expect(fields).toContain('entity.mailingAddress = address');
  expect(fields.filter((field) => field.includes('home'))).toEqual([]);
});

test.each(['通信地址', '常住地址'])(
  '%s below an administrator’s heading is none either',
  (label) => {
    const admin =
      '<h3>网站信息</h3>' +
      row('网站名称', 'site') +
      '<h3>网站负责人信息</h3>' +
      row('姓名', 'admin');
    const fields = certain(`<form>${LEADER}${admin}${row(label, 'home')}</form>`);
    expect(fields).toContain('admin.name = admin');
    expect(fields.filter((field) => field.includes('home'))).toEqual([]);
  },
);
