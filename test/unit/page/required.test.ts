// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { isMarkedRequired } from '@/lib/page/decide/required';

import { readMarkup } from './support';

/** A lone label is not enough to take a page for a filing page. */
const OTHERS =
  '<table><tr><td>主办单位名称：</td><td><input></td></tr><tr><td>主办单位证件住所：</td><td><input></td></tr></table>';

const marked = (markup: string): string[] =>
  readMarkup(markup + OTHERS)
    .fields.filter(isMarkedRequired)
    .map(({ key }) => key);

const row = (star: string, label: string): string =>
  `<tr><td>${star}${label}</td><td><input></td></tr>`;

test.each<[string, string]>([
  [
    'a star before the label in its cell',
    '<table><tr><td><i>*</i> 网站名称：</td><td><input></td></tr></table>',
  ],
  [
    'a star in a node of its own',
    '<div><span>*</span><span>网站名称：</span><input name="a"></div>',
  ],
  ['a full-width star behind the label', '<div><span>网站名称＊：</span><input name="a"></div>'],
  ['the word', '<div><span>网站名称（必填）</span><input name="a"></div>'],
  ['the attribute', '<label>网站名称 <input name="a" required></label>'],
  ['for assistive technology', '<label>网站名称 <input name="a" aria-required="true"></label>'],
  [
    'a Fusion label',
    '<div class="next-form-item"><div class="next-form-item-label" required><label>网站名称</label></div><div class="next-form-item-control"><span class="next-input"><input></span></div></div>',
  ],
  [
    'an Ant Design label',
    '<div class="ant-form-item"><div class="ant-form-item-label"><label class="ant-form-item-required">网站名称</label></div><div class="ant-form-item-control"><input></div></div>',
  ],
  [
    'an Element row',
    '<div class="el-form-item is-required"><label class="el-form-item__label">网站名称</label><div class="el-form-item__content"><div class="el-input"><input></div></div></div>',
  ],
])('%s marks a field that must be filled', (_, markup) => {
  expect(marked(markup)).toEqual(['website.name']);
});

test.each<[string, string]>([
  ['no mark', '<div><span>网站名称：</span><input name="a"></div>'],
  [
    'the star of a note beside it',
    '<div><span>网站名称：</span><input name="a"><span>* 不能与域名相同</span></div>',
  ],
])('%s leaves it open', (_, markup) => {
  expect(marked(markup)).toEqual([]);
});

test('a star counts for its own row only', () => {
  const rows = row('*', '网站名称：') + row('', '网站首页URL：');
  expect(marked(`<table>${rows}</table>`)).toEqual(['website.name']);
});
