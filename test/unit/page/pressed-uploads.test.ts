// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { planFill } from '@/lib/autofill/plan/plan';
import { fieldStateOf } from '@/lib/autofill/plan/field-state';
import type { FieldState } from '@/lib/autofill/types';
import type { FieldValue } from '@/lib/forms/values';
import { fieldState } from '../autofill/field-states';
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

const PICTURE: FieldValue = {
  key: 'documents.leaderIdFront',
  index: 0,
  value: '',
  file: { name: '人像面.jpg', type: 'image/jpeg' },
} as FieldValue;

const reasonFor = (upload: string) => {
  const { fields } = page(item('身份证人像面', upload));
  const asked = fields.filter(({ key }) => key.startsWith('documents.'));
  return reasonOf(asked.map((field) => fieldStateOf(field, undefined, true)));
};

const reasonOf = (states: FieldState[]) => {
  const plan = planFill([PICTURE], {
    frame: 'top',
    fields: states,
  } as unknown as Parameters<typeof planFill>[1]);
  return plan.items.map(({ planned }) => ('reason' in planned ? planned.reason : planned.action));
};

test.each([
  [picker('front'), /Press it and choose the file yourself/u],
  [uview('front', '点击上传'), /Press it and choose the file yourself/u],
  [view('card', ''), /choose “人像面.jpg” there yourself/u],
  [view('card', text('＋')), /choose “人像面.jpg” there yourself/u],
  [view('card', text('点击上传')), /choose “人像面.jpg” there yourself/u],
])('a plan says of %s what the person is to do', (upload, reason) => {
  expect(reasonFor(upload)).toEqual([expect.stringMatching(reason)]);
});

test('the name of a file that the page shows is no box to press', () => {
  const shown = fieldState(PICTURE.key, {
    control: 'read-only',
    obstacle: 'read-only',
    value: '上传的人像面.jpg',
  });
  expect(reasonOf([shown])).toEqual([expect.stringMatching(/for reading only/u)]);
});
