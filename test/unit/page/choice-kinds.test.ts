// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { choicesIn } from '@/lib/page/controls/choices';

import { fieldsOf, readMarkup } from './support';

const row = (label: string, name: string): string => `<div>${label}：<input name="${name}"></div>`;
const rows = (cells: string[], before: string, after: string): string =>
  cells.map((cell) => before + cell + after).join('');
const radios = (...words: string[]): string =>
  words.map((word) => `<label><input type="radio" name="who">${word}</label>`).join('');
const box = (words: string): string => `<label><input type="checkbox" name="who">${words}</label>`;
const upload = (label: string, name: string): string =>
  `<div>${label}<input type="file" name="${name}"></div>`;
const ENTITY = row('主办单位名称', 'name') + row('主办单位证件住所', 'seat');

const drawn = (label: string, ...words: string[]) =>
  `<div><div>${label}</div><div><div>${words.map((word) => `<div role="radio">${word}</div>`).join('')}</div></div></div>`;

/** What is read of the field with this key: its controls, and what they offer. */
function choiceOn(markup: string, key: string): { fields: string[]; options: string[] | null } {
  const reading = readMarkup(ENTITY + markup);
  const field = reading.fields.find((one) => one.key === key);
  return { fields: fieldsOf(reading), options: field?.controls[0]?.options() ?? null };
}

describe('radio buttons', () => {
  it.each([
    [
      'each with a name of its own',
      '<input type="radio" name="a">企业 <input type="radio" name="b">个人',
    ],
    [
      'without any name',
      '<label><input type="radio">企业</label><label><input type="radio">个人</label>',
    ],
    [
      'hidden before what a library draws, with a mark of letters',
      '<input type="radio" name="a"><div class="layui-form-radio"><i>○</i><div>企业</div></div><input type="radio" name="a"><div class="layui-form-radio"><i>●</i><div>个人</div></div>',
    ],
    [
      'drawn by the page in a group',
      '<div role="radiogroup"><div role="radio" aria-checked="false">企业</div><div role="radio" aria-checked="false">个人</div></div>',
    ],
    [
      'drawn by the page without a group',
      '<span role="radio" aria-checked="false">企业</span><span role="radio" aria-checked="true">个人</span>',
    ],
    [
      'with their words bare behind them',
      '<input type="radio" name="a" value="1">企业<input type="radio" name="a" value="2">个人',
    ],
  ])('%s are one field with all its choices', (_, radios) => {
    const { fields, options } = choiceOn(
      `<div><span>主办单位性质</span>${radios}</div>`,
      'entity.type',
    );
    expect(options).toEqual(['企业', '个人']);
    expect(fields.filter((field) => field.startsWith('entity.type'))).toHaveLength(1);
  });

  it.each([
    [
      'tick boxes',
      'website.languages',
      '<div><span>网站语言</span><div role="checkbox" aria-checked="false">汉语</div><div role="checkbox" aria-checked="false">英语</div></div>',
      ['汉语', '英语'],
    ],
    [
      'a switch',
      'website.preapproval',
      '<div><span>是否涉及前置审批</span><button role="switch" aria-checked="false">否</button></div>',
      ['是', '否'],
    ],
    [
      'a list behind a button',
      'entity.type',
      '<div><span>主办单位性质</span><button aria-haspopup="listbox"><span>请选择</span></button></div>',
      null,
    ],
    [
      'a list of Semantic UI, which holds what is sent in a hidden box,',
      'entity.type',
      '<div class="ui form"><div class="field"><label>主办单位性质</label><div class="ui selection dropdown" tabindex="0"><input type="hidden" name="kind"><div class="default text">请选择</div><div class="menu"><div class="item">企业</div></div></div></div></div>',
      null,
    ],
  ])('%s that the page draws itself are a field', (_, key, markup, offered) => {
    const { fields, options } = choiceOn(row('网站名称', 'site') + markup, key);
    expect(fields.filter((field) => field.startsWith(`${key} = `))).toHaveLength(1);
    expect(fields).not.toContain(`${key} = nothing`);
    expect(options).toEqual(offered);
  });

  it('of other rows are no choices of one that stands alone', () => {
    const markup = `${row('网站名称', 'site')}<form>${drawn('是否涉及前置审批', '是', '否')}${drawn('同主体负责人', '是')}</form>`;
    expect(choiceOn(markup, 'admin.choice').options).toEqual(['是']);
    expect(choiceOn(markup, 'website.preapproval').options).toEqual(['是', '否']);
  });

  it('behind their words are chosen by these, and not by the words of the next one', () => {
    document.body.innerHTML =
      '<p>单位性质：企业<input type="radio" name="a"> 个人<input type="radio" name="a"></p>';
    expect(choicesIn(document, 'radio').map(({ text }) => text)).toEqual(['企业', '个人']);
  });

  it('of a library whose label has the role are read by the buttons inside', () => {
    const { options } = choiceOn(
      '<div><span>主办单位性质</span><label role="radio"><input type="radio" name="a">企业</label><label role="radio"><input type="radio" name="a">个人</label></div>',
      'entity.type',
    );
    expect(options).toEqual(['企业', '个人']);
  });
});

describe('labels in one column and boxes in another', () => {
  const LABELS = ['主办单位名称', '主办单位性质', '主办单位通信地址'];
  const BOXES = [
    '<input name="a">',
    '<input type="radio" name="b">企业<input type="radio" name="b">个人',
    '<textarea name="c"></textarea>',
  ];
  const table = (cells: string[]): string =>
    `<table>${rows(cells, '<tr><td>', '</td></tr>')}</table>`;

  it.each([
    ['two tables side by side', table(LABELS) + table(BOXES)],
    [
      'two tables in the cells of one',
      `<table><tr><td>${table(LABELS)}</td><td>${table(BOXES)}</td></tr></table>`,
    ],
    ['a list beside a table', `<ul>${rows(LABELS, '<li>', '</li>')}</ul>${table(BOXES)}`],
    [
      'columns of divs',
      `<div>${rows(LABELS, '<div>', '</div>')}</div><div>${rows(BOXES, '<div>', '</div>')}</div>`,
    ],
  ])('are tied row by row: %s', (_, markup) => {
    expect(fieldsOf(readMarkup(`${markup}${row('网站首页URL', 'home')}`))).toEqual([
      'entity.name = a',
      'entity.type = b',
      'entity.mailingAddress = c',
      'website.homeUrl = home',
    ]);
  });

  it('are not tied where one column has a row more', () => {
    const markup = table([...LABELS, '蓝鲸']) + table(BOXES);
    expect(
      fieldsOf(readMarkup(markup + ENTITY)).filter((field) => /= [abc]$/u.test(field)),
    ).toEqual([]);
  });
});

describe('who administers the website', () => {
  const after = `${row('姓名', 'person')}${row('手机号码', 'mobile')}`;

  it.each([
    `<span>网站负责人</span>${radios('与主体负责人一致', '另行填写')}`,
    `<span>是否与主体负责人为同一人</span>${radios('是', '否')}`,
    `<span>网站负责人是否为主体负责人</span>${radios('是', '否')}`,
    `<span>是否新增网站负责人</span>${radios('是', '否')}`,
    `<span>网站负责人填写方式</span>${radios('复制主体负责人', '手动填写')}`,
    '<span>负责人来源</span><select name="who"><option>请选择</option><option>使用主体负责人信息</option><option>新建负责人</option></select>',
    box('同主办单位负责人'),
    box('负责人信息与主体相同'),
    box('网站负责人信息同主办单位负责人信息'),
  ])('is asked by %s, and what follows is of that person', (choice) => {
    const { fields } = choiceOn(
      `<h2>网站负责人信息</h2><div>${choice}</div>${after}`,
      'admin.choice',
    );
    expect(fields.slice(2)).toEqual([
      'admin.choice = who',
      'admin.name = person',
      'admin.mobile = mobile',
    ]);
  });
});

it('gives each person their own pictures', () => {
  const markup = `${ENTITY}<h2>主体负责人</h2>${upload('身份证人像面', 'a')}${upload('身份证国徽面', 'b')}
    <h2>网站负责人</h2>${upload('身份证人像面', 'c')}${upload('身份证国徽面', 'd')}`;
  expect(fieldsOf(readMarkup(markup)).slice(2)).toEqual([
    'documents.leaderIdFront = a',
    'documents.leaderIdBack = b',
    'documents.adminId = c',
    'documents.adminIdBack = d',
  ]);
});

describe('tick boxes without a name', () => {
  it('are one question up to the next other control', () => {
    const { options } = choiceOn(
      `<div><p><span>网站语言</span><input type="checkbox">中文简体 <input type="checkbox">英语</p>
        ${row('网站名称', 'site')}<p><input type="checkbox">与主体负责人为同一人</p></div>`,
      'website.languages',
    );
    expect(options).toEqual(['中文简体', '英语']);
  });
});
