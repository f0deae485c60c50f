// @vitest-environment happy-dom
import {
  array,
  assert,
  constantFrom,
  nat,
  oneof,
  property,
  record,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { expect, test } from 'vitest';

import { PageReader } from '@/lib/page/page-reader';
import { readPage } from '@/lib/page/read-page';
import type { PageReading } from '@/lib/page/types';

const LABELS = [
  '主办单位名称',
  '负责人姓名',
  '网站名称',
  '网站首页URL',
  '备注',
  '内部编号',
  '验证码',
  '联系方式1',
];
const HEADINGS = ['主体负责人信息', '网站负责人信息', '网站信息'];

const label = constantFrom(...LABELS);
const piece = oneof(
  label.map((text) => `<div class="row"><span>${text}</span><input></div>`),
  label.map(
    (text) =>
      `<div class="ant-form-item"><label>${text}</label><div><input><span>请填写</span></div></div>`,
  ),
  label.map(
    (text) =>
      `<table><tr><td>${text}</td><td><select><option>企业</option></select></td></tr></table>`,
  ),
  label.map((text) => `<p>${text}</p>`),
  tuple(label, nat(1000)).map(
    ([text, name]) =>
      `<div>${text}<label><input type="radio" name="r${name}">是</label><label><input type="radio" name="r${name}">否</label></div>`,
  ),
  nat(90).map((length) => `<ul>${'<li>控制台导航</li>'.repeat(length)}</ul>`),
  constantFrom(...HEADINGS).map((text) => `<h3>${text}</h3>`),
);

type Step = {
  what: 'add' | 'add box' | 'remove' | 'retext' | 'move' | 'swap';
  at: number;
  markup: string;
  text: string;
};
const step: Arbitrary<Step> = record({
  what: constantFrom('add', 'add box', 'remove', 'retext', 'move', 'swap'),
  at: nat(200),
  markup: piece,
  text: label,
});

const digest = (reading: PageReading) => ({
  fields: reading.fields.map((field) => ({
    key: field.key,
    index: field.index,
    certain: field.certain,
    label: field.label,
    id: field.id,
    controls: field.controls.flatMap(({ elements }) => elements),
    score: field.score,
  })),
  texts: reading.texts.map(({ kind, element, zh, key }) => ({ kind, element, zh, key })),
  unrecognised: reading.unrecognised,
});

/** Changes the page and tells which nodes were touched and removed, as an observer would. */
function change(
  page: Element,
  { what, at, markup, text }: Step,
): { touched: Node[]; removed: Node[] } {
  const places = [page, ...page.querySelectorAll('div,td,label,h3,p')];
  const place = places[at % places.length] ?? page;
  if (what === 'add') {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const added = [...template.content.childNodes];
    const children = [...page.children];
    page.insertBefore(template.content, children[at % (children.length + 1)] ?? null);
    return { touched: added, removed: [] };
  }
  if (what === 'add box') {
    const box = document.createElement('input');
    place.append(box);
    return { touched: [box], removed: [] };
  }
  if (what === 'retext') {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    if (!node) return { touched: [], removed: [] };
    node.nodeValue = text;
    return { touched: [node], removed: [] };
  }
  if (place === page) return { touched: [], removed: [] };
  if (what === 'move') {
    page.append(place);
    return { touched: [place], removed: [place] };
  }
  if (what === 'swap') {
    const copy = place.cloneNode(true);
    place.replaceWith(copy);
    return { touched: [copy], removed: [place] };
  }
  place.remove();
  return { touched: [], removed: [place] };
}

test('reading only what changed gives what reading everything gives', () => {
  assert(
    property(array(piece, { maxLength: 8 }), array(step, { maxLength: 6 }), (start, steps) => {
      document.body.innerHTML = start.join('');
      const reader = new PageReader(document, { system: null });
      for (const one of steps) {
        const { touched, removed } = change(document.body, one);
        reader.update(touched, removed);
        expect(digest(reader.read())).toEqual(digest(readPage(document, { system: null })));
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 60), seed: Number(process.env.SEED ?? 7) },
  );
});
