// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { planFill } from '@/lib/autofill/plan/plan';
import { fieldStateOf } from '@/lib/autofill/plan/field-state';
import type { FieldValue } from '@/lib/forms/values';
import { fieldsOf, readMarkup } from './support';

const view = (classes: string, inside: string) =>
  `<uni-view class="${classes}">${inside}</uni-view>`;
const text = (words: string) => `<uni-text><span>${words}</span></uni-text>`;
const item = (label: string, content: string) =>
  view(
    'uni-forms-item',
    view('uni-forms-item__label', text(label)) + view('uni-forms-item__content', content),
  );
const box = (label: string, name: string) =>
  item(
    label,
    `<uni-input><div class="uni-input-wrapper"><input name="${name}" class="uni-input-input"></div></uni-input>`,
  );

const picker = (name: string) =>
  `<uni-view name="${name}" class="uni-file-picker">${view('uni-file-picker__container', view('file-picker__box', view('file-picker__box-content is-add', view('icon-add', '') + view('icon-add rotate', ''))))}</uni-view>`;
const bare = (name: string) =>
  `<uni-view name="${name}" class="file-picker__box">${text('＋')}</uni-view>`;
const uview = (name: string, words = '') =>
  `<uni-view name="${name}" class="u-upload">${view('u-upload__wrap', view('u-upload__button', text('') + (words && `<uni-text class="u-upload__button__text"><span>${words}</span></uni-text>`)))}</uni-view>`;

const page = (...uploads: string[]) =>
  readMarkup(
    `<uni-app class="uni-app--maxwidth">${view('title', text('主体负责人信息'))}${box('姓名', 'name')}${box('身份证号', 'number')}${uploads.join('')}${box('手机号码', 'mobile')}</uni-app>`,
  );

test.each([
  ['the picker of uni-ui', picker],
  ['its box alone', bare],
  ['the upload of uView', uview],
])('%s takes the picture that its label asks for', (_, upload) => {
  const read = page(item('身份证人像面', upload('front')), item('身份证国徽面', upload('back')));
  expect(fieldsOf(read).filter((field) => field.startsWith('documents.'))).toEqual([
    'documents.leaderIdFront = front',
    'documents.leaderIdBack = back',
  ]);
  expect(fieldsOf(read)).toContain('leader.mobile = mobile');
});

test('words on the box say which picture it is', () => {
  const read = page(item('身份证照片', uview('front', '上传人像面') + uview('back', '上传国徽面')));
  expect(fieldsOf(read).filter((field) => field.startsWith('documents.'))).toEqual([
    'documents.leaderIdFront = front',
    'documents.leaderIdBack = back',
  ]);
});

const photo = (name: string, words: string, classes = 'photo-box') =>
  `<uni-view name="${name}" class="${classes}">${view('photo-plus', '+')}${view('photo-text', words)}</uni-view>`;
const icon = (name: string) =>
  `<uni-view name="${name}" class="upload"><uni-image src="card.png"></uni-image></uni-view>`;

test.each([
  ['a box with a cross and words', photo('front', '点击上传')],
  ['a box that says what its label says', photo('front', '人像面')],
  ['a box with a picture alone', icon('front')],
])('%s that a page has drawn is the upload of its label', (_, upload) => {
  const [field] = page(item('身份证人像面', upload)).fields.filter(
    ({ key, controls }) => key === 'documents.leaderIdFront' && controls.length > 0,
  );
  const [control] = field?.controls ?? [];
  expect(control?.kind).toBe('upload');
  expect(control?.elements[0]?.getAttribute('name')).toBe('front');
});

test.each([
  ['the name of a file', view('card', text('上传的人像面.jpg'))],
  ['what was done', view('photo-box', text('已上传'))],
  ['advice', view('upload-tip', text('上传彩色扫描件，不超过 2M'))],
  ['what it is', view('card', text('原件照片'))],
])('%s beside a label is none', (_, beside) => {
  const { fields } = page(item('身份证人像面', beside));
  const kinds = fields
    .filter(({ key }) => key === 'documents.leaderIdFront')
    .flatMap(({ controls }) => controls.map(({ kind }) => kind));
  expect(kinds).not.toContain('upload');
});

const reasonFor = (upload: string) => {
  const { fields } = page(item('身份证人像面', upload));
  const states = fields
    .filter(({ key, controls }) => key.startsWith('documents.') && controls.length > 0)
    .map((field) => fieldStateOf(field, undefined, true));
  const file = { name: '人像面.jpg', type: 'image/jpeg' };
  const value = { key: 'documents.leaderIdFront', index: 0, value: '', file } as FieldValue;
  const { items } = planFill([value], { frame: 'top', fields: states });
  return items.map(({ planned }) => ('reason' in planned ? planned.reason : planned.action));
};

test.each([
  ['of uni-ui', picker('front')],
  ['of uView', uview('front', '点击上传')],
  ['that a page has drawn', photo('front', '点击上传')],
])('a plan says of an upload %s that the person chooses the file', (_, upload) => {
  expect(reasonFor(upload)).toEqual([expect.stringContaining('choose the file yourself')]);
});
