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

import { NextReading } from '@/lib/page/next-reading';
import { PageReader } from '@/lib/page/page-reader';
import { finish } from '@/lib/page/read/slices';
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

const BLOCK = ['网站名称', '网站域名', '证件号码', '联系电话', '手机号码', '邮箱'];

const label = constantFrom(...LABELS);
const row = (text: string): string => `<div class="row"><span>${text}</span><input></div>`;
/** What has the same name is one choice, wherever it stands. */
let radios = 0;
const piece = oneof(
  label.map(row),
  // One of several blocks that ask the same, or nearly.
  tuple(constantFrom(...HEADINGS), array(label, { minLength: 2, maxLength: 4 })).map(
    ([heading, labels]) =>
      `<fieldset><h3>${heading}</h3>${[...BLOCK, ...labels].map(row).join('')}</fieldset>`,
  ),
  label.map(
    (text) =>
      `<div class="ant-form-item"><label>${text}</label><div><input><span>请填写</span></div></div>`,
  ),
  label.map(
    (text) =>
      `<table><tr><td>${text}</td><td><select><option>企业</option></select></td></tr></table>`,
  ),
  // What its choices belong to hangs on the heading above.
  constantFrom(
    '<table><tr><td>备注</td><td><select><option>企业</option></select></td></tr></table>',
  ),
  label.map((text) => `<p>${text}</p>`),
  label.map((text) => {
    const radio = `<input type="radio" name="r${++radios}">`;
    return `<div>${text}<label>${radio}是</label><label>${radio}否</label></div>`;
  }),
  nat(90).map((length) => `<ul>${'<li>控制台导航</li>'.repeat(length)}</ul>`),
  constantFrom(...HEADINGS).map((text) => `<h3>${text}</h3>`),
  // Forms of another purpose, which become ones of a filing as soon as something else stands in them.
  tuple(label, constantFrom('登录', '提交反馈', '下一步')).map(
    ([text, button]) =>
      `<form><div><span>${text}</span><input></div><div><button type="button">${button}</button></div></form>`,
  ),
  constantFrom('暂无法识别的选项', '其他单位').map(
    (text) =>
      `<div><span>备注</span><select><option>请选择</option><option>${text}</option></select></div>`,
  ),
);
const button = constantFrom('登录', '搜索', '保存', '提交留言');

const WHAT = [
  'add',
  'add box',
  'add button',
  'add picture',
  'add option',
  'remove',
  'retext',
  'retext heading',
  'enter',
  'placeholder',
  'type',
  'hide or show',
  'move',
  'swap',
] as const;

type Step = {
  what: (typeof WHAT)[number];
  at: number;
  button: string;
  markup: string;
  text: string;
};
const step: Arbitrary<Step> = record({
  what: constantFrom(...WHAT),
  at: nat(200),
  button,
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
    evidence: field.evidence,
    candidates: field.candidates,
  })),
  texts: reading.texts.map(({ kind, element, zh, key }) => ({ kind, element, zh, key })),
  unrecognised: reading.unrecognised,
  // Of a long run of texts of which nothing is known, such as a menu, the ends are read and what is new within it.
  unknown: reading.unknown().filter(({ element }) => element.localName !== 'li'),
  values: reading.values(),
});

interface Changed {
  touched: Node[];
  removed: Node[];
  /** In which something has come, gone or changed. */
  around: Node[];
  /** What may be shown or hidden now. */
  shown: Node[];
}

const changed = (parts: Partial<Changed>): Changed => ({
  touched: [],
  removed: [],
  around: [],
  shown: [],
  ...parts,
});

/** Adds one element at the end of another. */
function appended(place: Element, element: Element): Changed {
  place.append(element);
  return changed({ touched: [element], around: [place], shown: [element] });
}

/** Changes the page and tells what of it an observer would tell. */
function change(page: Element, { what, at, markup, text, button: words }: Step): Changed {
  const places = [page, ...page.querySelectorAll('div,td,label,h3,p,form')];
  const place = places[at % places.length] ?? page;
  const around = [place.parentElement ?? page];
  if (what === 'add') {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const added = [...template.content.childNodes];
    const children = [...page.children];
    page.insertBefore(template.content, children[at % (children.length + 1)] ?? null);
    return changed({ touched: added, around: [page], shown: added });
  }
  if (what === 'add box') return appended(place, document.createElement('input'));
  if (what === 'add picture') return appended(place, document.createElement('img'));
  if (what === 'add button') {
    const made = document.createElement('button');
    made.textContent = words;
    return appended(place, made);
  }
  if (what === 'add option') {
    const list = page.querySelector('select');
    if (!list) return changed({});
    const made = document.createElement('option');
    made.textContent = `${words}的选项`;
    return appended(list, made);
  }
  if (what === 'placeholder' || what === 'type') {
    const box = page.querySelectorAll('input')[at % 5];
    if (!box) return changed({});
    if (what === 'type') {
      box.name = `r${++radios}`;
      box.type = at % 2 === 0 ? 'radio' : 'text';
    } else box.placeholder = `请输入${text}`;
    return changed({ touched: [box], around: [box] });
  }
  if (what === 'retext heading') {
    const headings = page.querySelectorAll('h3');
    const node = headings[at % (headings.length || 1)]?.firstChild;
    if (!node) return changed({});
    node.nodeValue = HEADINGS[at % HEADINGS.length] ?? '';
    return changed({ touched: [node], around: [node] });
  }
  if (what === 'enter') {
    const boxes = page.querySelectorAll('input');
    const box = boxes[at % (boxes.length || 1)];
    if (box) box.value = box.value === '' ? text : '';
    return changed({});
  }
  if (what === 'retext') {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    if (!node) return changed({});
    node.nodeValue = text;
    return changed({ touched: [node], around: [node] });
  }
  if (place === page) return changed({});
  if (what === 'hide or show') {
    place.toggleAttribute('hidden');
    return changed({ around: [place], shown: [place] });
  }
  if (what === 'move') {
    page.append(place);
    return changed({ touched: [place], removed: [place], around: [...around, page] });
  }
  if (what === 'swap') {
    const copy = place.cloneNode(true);
    place.replaceWith(copy);
    return changed({ touched: [copy], removed: [place], around, shown: [copy] });
  }
  place.remove();
  return changed({ removed: [place], around });
}

/** The page as somebody reads it who sees it for the first time. */
function readAnew(): PageReading {
  const reader = new PageReader(document, { system: null });
  finish(reader.settling());
  return reader.read();
}

test('reading only what changed gives what reading everything gives', () => {
  assert(
    property(
      array(piece, { maxLength: 20, size: 'max' }),
      array(step, { maxLength: 6 }),
      (start, steps) => {
        document.body.innerHTML = start.join('');
        const reader = new PageReader(document, { system: null });
        finish(reader.settling());
        let reading = reader.read();
        // What it remembers is there to be wrong.
        reading.unknown();
        for (const one of steps) {
          const { touched, removed, around, shown } = change(document.body, one);
          const isOther = reader.update(touched, removed, around);
          if (finish(reader.settling(shown)) || isOther) reading = reader.read();
          expect(digest(reading)).toEqual(digest(readAnew()));
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 60), seed: Number(process.env.SEED ?? 7) },
  );
});

test('a reading that is given up between its slices, as often as the page moves on, ends as reading everything does', () => {
  const NOTHING = { ...changed({}), restyled: [], state: false, storm: false };
  assert(
    property(
      array(piece, { maxLength: 20, size: 'max' }),
      array(record({ one: step, slices: nat(60), storm: nat(5).map((chance) => chance === 0) }), {
        maxLength: 6,
      }),
      (start, steps) => {
        document.body.innerHTML = start.join('');
        const next = new NextReading(document, { system: null });
        let last = finish(next.begin(NOTHING));
        for (const { one, slices, storm } of steps) {
          const changes = change(document.body, one);
          const reading = next.begin({ ...NOTHING, ...changes, storm });
          for (let slice = 0; slice < slices; slice++) {
            const { done, value } = reading.next();
            if (!done) continue;
            last = value ?? last;
            break;
          }
        }
        last = finish(next.begin(NOTHING)) ?? last;
        expect(next.isDue).toBe(false);
        expect(last && digest(last)).toEqual(digest(readAnew()));
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 60), seed: Number(process.env.SEED ?? 7) },
  );
});

test('what comes far from a label tells its form from the filing, and joins it again', () => {
  const filing = ['主办单位名称', '网站名称', '网站首页URL'].map(row).join('');
  const more = row('邮箱').repeat(40);
  document.body.innerHTML = `<div>${filing}</div><section><div>${row('手机号码')}${more}</div></section>`;
  const section = document.querySelector('section') as Element;
  const reader = new PageReader(document, { system: null });
  finish(reader.settling());
  const keysAfter = (element: Element): string[] => {
    section.append(element);
    reader.update([element], [], [section]);
    const reading = reader.read();
    expect(digest(reading)).toEqual(digest(readAnew()));
    return reading.fields.map(({ labelText }) => labelText);
  };
  expect(reader.read().fields.map(({ labelText }) => labelText)).toContain('手机号码');
  const login = document.createElement('button');
  login.textContent = '登录';
  expect(keysAfter(login)).not.toContain('手机号码');
  const asked = document.createElement('div');
  asked.innerHTML = row('网站域名') + row('主办单位证件号码');
  expect(keysAfter(asked)).toContain('手机号码');
});
