// @vitest-environment happy-dom

import { expect, test } from 'vitest';

import { readPage } from '@/lib/page/read-page';
import { TreeReader } from '@/lib/page/tie/tree-reader';

import { fieldsOf, readMarkup } from './support';

const HEADS = ['网站名称', '首页网址', '备注'];

const head = (texts = HEADS) =>
  `<thead><tr>${texts.map((text) => `<th><div>${text}</div></th>`).join('')}</tr></thead>`;
const input = (name: string) => `<input name="${name}">`;
const line = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const site = (n: number) => line(input(`name${n}`), input(`url${n}`), input(`remark${n}`));
const body = (...rows: string[]) => `<tbody>${rows.join('')}</tbody>`;

const THREE = [
  'website.name = name0',
  'website.name#1 = name1',
  'website.name#2 = name2',
  'website.homeUrl = url0',
  'website.homeUrl#1 = url1',
  'website.homeUrl#2 = url2',
  'website.remark = remark0',
  'website.remark#1 = remark1',
  'website.remark#2 = remark2',
];
const uncertain = (fields: readonly string[]) => fields.map((one) => one.replace(' =', '? ='));

const MEASURES = `<tr aria-hidden="true">${HEADS.map((text) => `<td><div>${text}</div></td>`).join('')}</tr>`;

test.each([
  ['one table', `<table>${head()}${body(site(0), site(1), site(2))}</table>`],
  [
    'a head in a table of its own',
    `<div><div><table>${head()}</table></div><div><table>${body(site(0), site(1), site(2))}</table></div></div>`,
  ],
  [
    'a row that only measures the columns',
    `<div><div><table>${head()}</table></div><div><table>${body(MEASURES, site(0), site(1), site(2))}</table></div></div>`,
  ],
  [
    'a row of details below each',
    `<table>${head()}${body(site(0), '<tr><td colspan="3">两项待办</td></tr>', site(1), site(2))}</table>`,
  ],
  [
    'a single page of rows',
    `<div><table>${head()}${body(site(0), site(1), site(2))}</table><ul class="x-pagination"><li>1</li></ul></div>`,
  ],
])('rows of %s are websites', (_, markup) => {
  expect(fieldsOf(readMarkup(markup, 'aliyun'))).toEqual(THREE);
});

test('a copy of the head that is laid over a table has no rows of its own', () => {
  const copy = `<div><table>${head()}</table></div>`;
  const table = `<table>${head()}${body(site(0), site(1), site(2))}</table>`;
  const fields = fieldsOf(readMarkup(`<div>${copy}${table}</div>`, 'aliyun'));
  const alone = ['name', 'homeUrl', 'remark'].map((name) => `website.${name} = nothing`);
  expect(fields).toEqual([...alone, ...THREE]);
});

test('a cell without a control does not move the rows below it', () => {
  const rows = body(site(0), line(input('name1'), input('url1'), '—'), site(2));
  const fields = fieldsOf(readMarkup(`<table>${head()}${rows}</table>`, 'aliyun'));
  expect(fields).toEqual(THREE.filter((field) => !field.includes('remark1')));
});

test('a cell under a wide head is the right one', () => {
  const rows = body(line('1', '京', input('name0'), input('url0'), input('remark0')));
  const heads = `<thead><tr><th colspan="2">序号</th>${HEADS.map((text) => `<th>${text}</th>`).join('')}</tr></thead>`;
  expect(fieldsOf(readMarkup(`<table>${heads}${rows}</table>`, 'aliyun'))).toEqual([
    'website.name = name0',
    'website.homeUrl = url0',
    'website.remark = remark0',
  ]);
});

const dates = (n: number) => line(input(`name${n}`), input(`begin${n}`), input(`end${n}`));
const range = (n: number) => line(input(`name${n}`), input(`begin${n}`) + input(`end${n}`));

test('two columns of one field, and two controls in a cell, are one field in each row', () => {
  const heads = head(['网站名称', '证件有效期起始时间', '证件有效期结束时间']);
  const rows = body(dates(0), dates(1));
  const fields = fieldsOf(readMarkup(`<table>${heads}${rows}</table>`, 'isp'));
  expect(fields.filter((field) => field.includes('Validity'))).toEqual([
    'admin.certificateValidity = begin0 end0',
    'admin.certificateValidity#1 = begin1 end1',
    'admin.certificateValidity = nothing',
  ]);

  const one = head(['网站名称', '证件有效期起始时间']);
  const both = fieldsOf(readMarkup(`<table>${one}${body(range(0), range(1))}</table>`, 'isp'));
  expect(both).toContain('admin.certificateValidity#1 = begin1 end1');
});

test.each([
  [
    'rows that are saved already',
    body(line('山野植物', 'www.plants.example', ''), site(0), site(1), site(2)),
  ],
  [
    'rows that are saved already below',
    body(site(0), site(1), site(2), line('山野植物', 'www.plants.example', '')),
  ],
  [
    'a cell that reaches over several rows',
    body(
      line(input('name0'), input('url0'), input('remark0')).replace('<td>', '<td rowspan="2">'),
      line(input('url9'), input('remark9')),
    ),
  ],
])('%s make it uncertain whose the others are', (_, rows) => {
  const fields = fieldsOf(readMarkup(`<table>${head()}${rows}</table>`, 'aliyun'));
  expect(fields.filter((field) => !field.includes('? ='))).toEqual([]);
  expect(fields).toContain('website.name? = name0');
});

test('rows on the second of several pages are nobody’s for certain', () => {
  const pages = '<ul class="x-pagination"><li>1</li><li>2</li></ul>';
  const markup = `<div><table>${head()}${body(site(0), site(1), site(2))}</table>${pages}</div>`;
  expect(fieldsOf(readMarkup(markup, 'aliyun'))).toEqual(uncertain(THREE));
});

test('what is asked in rows and beside them is certain in neither', () => {
  const table = `<table>${head()}${body(site(0), site(1), site(2))}</table>`;
  const form = `<p><label>网站名称<input name="other"></label></p>${table}`;
  const fields = fieldsOf(readMarkup(form, 'aliyun'));
  expect(fields[0]).toBe('website.name? = other');
  expect(fields.slice(1)).toEqual([...uncertain(THREE.slice(0, 3)), ...THREE.slice(3)]);
});

test('rows of domains alone are those of one website', () => {
  const rows = body(line(input('a')), line(input('b')));
  const table = `<table>${head(['域名列表'])}${rows}</table>`;
  const form = `<p><label>网站名称<input name="other"></label></p>${table}`;
  expect(fieldsOf(readMarkup(form, 'huawei')).filter((one) => !one.includes('nothing'))).toEqual([
    'website.name = other',
    'website.domains = a b',
  ]);
});

test('rows of which nothing says that they are websites are not certain', () => {
  const heads = head(['产品类型', '备案服务号']);
  const rows = body(line(input('a'), input('b')), line(input('c'), input('d')));
  const fields = fieldsOf(readMarkup(`<table>${heads}${rows}</table>`, 'aliyun2019'));
  expect(fields.every((field) => field.includes('? ='))).toBe(true);
});

const FUSION = `
  <div class="next-table next-table-lock">
    <div class="next-table-inner">
      <div class="next-table-header"><table>${head()}</table></div>
      <div class="next-table-body"><table>${body(site(0), site(1))}</table></div>
    </div>
    <div class="next-table next-table-lock-left" aria-hidden="true">
      <table>${head(['网站名称'])}</table>
      <table>${body(line(input('copy0')), line(input('copy1')))}</table>
    </div>
  </div>`;

test('of a column and its copy the one is taken that lies on top', () => {
  document.body.innerHTML = FUSION.replaceAll('<input ', '<input class="next-input" ');
  const fields = fieldsOf(readPage(document, { system: 'aliyun' }));
  expect(fields).toEqual([
    'website.homeUrl = url0',
    'website.homeUrl#1 = url1',
    'website.remark = remark0',
    'website.remark#1 = remark1',
    'website.name = copy0',
    'website.name#1 = copy1',
  ]);
});

test('rows that come and go under a head of its own are tied and counted again', () => {
  document.body.innerHTML = `<div><div><table>${head()}</table></div><div><table>${body(site(0), site(1))}</table></div></div>`;
  const reader = new TreeReader(document);
  const tied = () =>
    reader.ties
      .filter(({ label }) => label.text === '网站名称')
      .map(({ controls }) => controls[0]?.root.getAttribute('name'));
  expect(tied()).toEqual(['name0', 'name1']);
  const rows = document.querySelector('tbody');
  if (!rows) throw new Error('The table has no rows.');
  const added = rows.children[1]?.cloneNode(true);
  if (!(added instanceof HTMLElement)) throw new Error('The table has no second row.');
  for (const one of added.querySelectorAll('input'))
    one.setAttribute('name', one.getAttribute('name')?.replace('1', '2') ?? '');
  rows.append(added);
  reader.update([rows], []);
  expect(tied()).toEqual(['name0', 'name1', 'name2']);
  const first = rows.querySelector('tr');
  first?.remove();
  reader.update([rows], first ? [first] : []);
  expect(tied()).toEqual(['name1', 'name2']);
});

test('a name that a row shows as text tells whose its boxes are', () => {
  const rows = body(
    line('山野植物', input('url0'), input('remark0')),
    line('晴川书屋', input('url1'), input('remark1')),
  );
  expect(fieldsOf(readMarkup(`<table>${head()}${rows}</table>`, 'aliyun'))).toEqual([
    'website.name = 山野植物',
    'website.name#1 = 晴川书屋',
    'website.homeUrl = url0',
    'website.homeUrl#1 = url1',
    'website.remark = remark0',
    'website.remark#1 = remark1',
  ]);
});

test('what appears after a table loosens none of its rows', () => {
  const sites = [0, 1, 2, 3, 4, 5].map(site);
  document.body.innerHTML = `<table>${head()}${body(...sites)}</table>`;
  const reader = new TreeReader(document);
  const popup = document.createElement('div');
  popup.textContent = '请选择网站备注';
  document.body.append(popup);
  expect(reader.update([popup], [])).toBe(true);
  expect(reader.ties.flatMap(({ controls }) => controls)).toHaveLength(18);
});
