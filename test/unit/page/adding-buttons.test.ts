// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { whyNotPress } from '@/lib/page/press/why-not-press';
import { addingButtonOf, addingButtons } from '@/lib/page/press/adding-buttons';
import type { PageReading } from '@/lib/page/types';
import { websiteBlocks } from '@/lib/page/number/website-blocks';

import { fieldsOf, readMarkup } from './support';

const ADD = '继续增加域名';
const page = (button: string): string =>
  `<form><table>
    <tr><td>已验证域名：</td><td><ul><li><input name="domain"></li></ul>${button}</td></tr>
    <tr><td>网站名称：</td><td><input name="name"></td></tr>
    <tr><td>网站首页URL：</td><td><input name="url"></td></tr>
  </table></form>`;

const buttonsIn = (reading: PageReading, system: 'aliyun' | 'tencent' = 'aliyun') =>
  addingButtons(reading.texts, system);

test.each([
  ['a link', `<a href="javascript:void 0">${ADD}</a>`],
  ['a button', `<button type="button">${ADD}</button>`],
  ['words in an element of their own', `<button type="button"><span>${ADD}</span></button>`],
  ['an input', `<input type="button" value="${ADD}">`],
])('%s that adds a domain is known', (_, button) => {
  const reading = readMarkup(page(button));
  const [known] = buttonsIn(reading);
  expect(known).toMatchObject({ adds: 'domain', zh: ADD, en: 'Add another domain' });
  expect(known && whyNotPress(known.element)).not.toBe('leads-on');
});

test.each([
  ['one that saves', '<button type="button">保存，并继续添加网站</button>'],
  [
    'one that saves, in two pieces',
    `<button type="button"><b>保存，并</b><span>${ADD}</span></button>`,
  ],
  ['other words', '<button type="button">下一步，上传备案资料</button>'],
  ['a second press of unknown effect', '<button type="button">继续添加网站</button>'],
])('%s adds nothing', (_, button) => {
  expect(buttonsIn(readMarkup(page(button)))).toEqual([]);
});

test.each([
  ['submits the form', `<button>${ADD}</button>`],
  ['submits the form, and says so', `<button type="submit">${ADD}</button>`],
  ['empties the form', `<button type="reset">${ADD}</button>`],
  ['leads to another page', `<a href="/order/next.htm">${ADD}</a>`],
  ['loads the page again', `<a href="">${ADD}</a>`],
  ['leads to another view', `<a href="#/next">${ADD}</a>`],
  ['sends the form elsewhere', `<button type="button" formaction="/next">${ADD}</button>`],
])('a button that %s is left to the person', (_, button) => {
  const [known] = buttonsIn(readMarkup(page(button)));
  expect(known && whyNotPress(known.element)).toBe('leads-on');
});

const BLOCK = (button: string): string =>
  `<fieldset><div><label>网站名称：</label><input></div>
    <div><label>已验证域名：</label><input></div>${button}</fieldset>`;

test('each website has its own button for domains', () => {
  const reading = readMarkup(
    BLOCK(`<a id="one">${ADD}</a>`) + BLOCK(`<a id="two">${ADD}</a>`) + BLOCK(''),
  );
  const buttons = buttonsIn(reading);
  const ids = reading.fields
    .filter(({ key }) => key === 'website.domains')
    .map((field) => addingButtonOf(field, reading.fields, buttons)?.element.id);
  expect(ids).toEqual(['one', 'two', undefined]);
  expect(websiteBlocks(reading.fields).map((block) => block.length)).toEqual([2, 2, 2]);
});

const row = (name: string): string => `<div><span>域名：</span><input name="${name}"></div>`;

test('a domain a row is one field with several boxes', () => {
  const before = '<div><span>主办单位名称：</span><input name="entity"></div>';
  const after = '<div><span>证件号码：</span><input name="number"></div>';
  const fields = fieldsOf(readMarkup(before + row('one') + row('two') + row('three') + after));
  expect(fields.filter((field) => /domain/i.test(field) && !field.endsWith('nothing'))).toEqual([
    expect.stringMatching(/= one two three$/),
  ]);
});
