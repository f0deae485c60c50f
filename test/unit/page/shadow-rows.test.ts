// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { PageReader } from '@/lib/page/page-reader';
import { fieldsOf } from './support';

const put = (host: Element, markup: string): Element => {
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
  return host;
};
const element = (name: string, ...inside: Element[]): Element => {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
};
const card = (heading: string, ...rows: Element[]) =>
  put(element('x-card', ...rows), `<h3>${heading}</h3><slot></slot>`);
const box = (name: string) => put(element('x-input'), `<div><input name="${name}"></div>`);
const native = (name: string): Element => {
  const input = element('input');
  input.setAttribute('name', name);
  return input;
};
const list = (name: string, ...choices: string[]) =>
  put(
    element('x-select'),
    `<select name="${name}">${choices.map((one) => `<option>${one}</option>`).join('')}</select>`,
  );
const row = (label: string, ...boxes: Element[]) =>
  put(element('x-row', ...boxes), `<div>${label}</div><div><slot></slot></div>`);
const whole = (label: string, name: string, hint = '') =>
  put(element('x-field'), `<label>${label}</label><input name="${name}">${hint}`);

function read(...parts: Element[]): string[] {
  document.body.replaceChildren(...parts);
  const reader = new PageReader(document, { system: null });
  reader.findShadowRoots();
  return fieldsOf(reader.read());
}

test('a heading in a shadow root heads what stands in its card, and not in the next one', () => {
  const fields = read(
    card(
      '主办者信息',
      ...['主办者名称', '证件类型', '证件号码', '备注'].map((label, at) =>
        whole(label, `unit${at}`, '<p>请与证件一致</p>'.repeat(at % 3)),
      ),
    ),
    card(
      '主体负责人',
      ...['姓名', '证件类型', '证件号码', '备注'].map((label, at) =>
        whole(label, `leader${at}`, '<p>请与证件一致</p>'.repeat(at % 3)),
      ),
    ),
  );
  expect(fields).toEqual([
    'entity.name = unit0',
    'entity.certificateType = unit1',
    'entity.certificateNumber = unit2',
    'entity.remark = unit3',
    'leader.name = leader0',
    'leader.certificateType = leader1',
    'leader.certificateNumber = leader2',
    'leader.remark = leader3',
  ]);
});

test('a label in the shadow root of a row has the boxes that the page put into the row', () => {
  const fields = read(
    card(
      '主办者信息',
      row('主办者名称', box('unit')),
      row('所在地', list('province', '陕西省'), list('city', '宝鸡市')),
      row('证件住所', native('address')),
      row('通信地址</div><div>请填写实际办公地址，具体到门牌号', box('office')),
    ),
    card('主体负责人', row('姓名', box('leader')), row('手机号码', box('phone'))),
  );
  expect(fields.filter((field) => !field.endsWith('= nothing'))).toEqual([
    'entity.name = unit',
    'entity.region = province city',
    'entity.certificateAddress = address',
    'entity.mailingAddress = office',
    'leader.name = leader',
    'leader.mobile = phone',
  ]);
});
