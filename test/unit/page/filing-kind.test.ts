// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';

import { whenFilingPage } from '@/lib/page/is-filing-page';
import { PageReader } from '@/lib/page/page-reader';

beforeEach(() => {
  document.title = '';
  document.body.replaceChildren();
});

const rows = (...labels: string[]) =>
  labels.map((label) => `<div><label>${label}</label><input></div>`).join('');

/** The fields that a press would fill. */
function certain(html: string, title = ''): string[] {
  document.title = title;
  document.body.innerHTML = html;
  const { fields } = new PageReader(document, { system: null }).read();
  return fields.filter((field) => field.certain).map(({ key }) => key);
}

const opens = (html: string, title: string) => {
  document.title = title;
  document.body.innerHTML = html;
  let isOpen = false;
  const life = new AbortController();
  whenFilingPage(document, () => (isOpen = true), life.signal);
  life.abort();
  return isOpen;
};

test('a small form whose title names a filing is one', () => {
  const form = rows('网站名称', '单位名称', '经营范围', '注册资本', '登记机关');
  expect(certain(form, '网站备案申请表')).toContain('entity.name');
  expect(certain(form, '客户资料')).toEqual([]);
});

test('the papers of who signs short messages are none, whatever they ask', () => {
  const form =
    rows('主办单位名称', '统一社会信用代码', '主体负责人姓名', '主体负责人身份证号') +
    `<h3>网站信息</h3>${rows('网站名称', '网站备案号')}`;
  expect(certain(form, '短信服务 - 添加签名')).toEqual([]);
  expect(certain(form, '添加主体')).toContain('entity.name');
});

test('a few fields below a heading of a filing are a part of one', () => {
  const form = `<h3>网站负责人信息</h3>${rows('姓名', '证件类型', '证件号码')}`;
  expect(certain(form)).toEqual(['admin.name', 'admin.certificateType', 'admin.certificateNumber']);
});

test('what the settings of any website ask is no filing by itself', () => {
  const settings = rows('网站名称', '网站负责人', '网站域名', '网站备案号');
  expect(certain(settings)).toEqual([]);
  expect(certain(settings + rows('服务内容', '前置审批'))).toContain('website.name');
  expect(certain(settings, '网站备案')).toContain('website.name');
});

test('a title that names a filing opens the gate for fewer labels, and asks for more than a visitor’s', () => {
  expect(opens(rows('主办单位证件'), '抖音小程序备案')).toBe(true);
  expect(opens(rows('主办单位证件'), '资料')).toBe(false);
  expect(certain(rows('手机号码', '验证码'), 'ICP备案系统')).toEqual([]);
  expect(certain(rows('公司名称', '联系人', '手机号码'), 'ICP备案代办')).toEqual([]);
});
