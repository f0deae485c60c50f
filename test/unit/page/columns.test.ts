// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const LABELS = ['站点名称', '备案域名', '网站首页', '网站备注'];
const boxes = (wrap: (box: string) => string): string =>
  ['a', 'b', 'c', 'd'].map((name) => wrap(`<input name="${name}">`)).join('');
const READ = [
  'website.name = a',
  'website.domains = b',
  'website.homeUrl = c',
  'website.remark = d',
];

const PAGES: [string, string][] = [
  [
    'paragraphs',
    `<div><div>${LABELS.map((label) => `<p>${label}</p>`).join('')}</div><div>${boxes((box) => `<p>${box}</p>`)}</div></div>`,
  ],
  [
    'bare texts before br',
    `<table><tr><td>${LABELS.join('<br>')}</td><td>${boxes((box) => `${box}<br>`)}</td></tr></table>`,
  ],
  [
    'a text that nobody knows among them',
    `<div><div>${['站点名称', '随便什么', ...LABELS.slice(1)].map((label) => `<p>${label}</p>`).join('')}</div><div><p><input name="a"></p><p><input name="x"></p><p><input name="b"></p><p><input name="c"></p><p><input name="d"></p></div></div>`,
  ],
];

test.each(PAGES)('labels in one column, boxes in another: %s', (_, markup) => {
  expect(fieldsOf(readMarkup(`<h3>网站信息</h3>${markup}`))).toEqual(READ);
});

test('columns of different length say nothing', () => {
  const markup = `<div><div>${LABELS.map((label) => `<p>${label}</p>`).join('')}</div><div><p><input name="a"></p><p><input name="b"></p></div></div>`;
  const fields = fieldsOf(
    readMarkup(`<h3>网站信息</h3>${markup}<div><label>网站语言</label><input name="l"></div>`),
  );
  expect(fields.filter((field) => / = [ab]/u.test(field))).toEqual([]);
});
