// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const row = (label: string, name: string) =>
  `<div><label>${label}</label><input name="${name}"></div>`;
const LEADER = '<h3>主体信息</h3>' + row('主办单位名称', 'unit') + row('主体负责人姓名', 'leader');
const ADMIN = '<h3>网站信息</h3>' + row('网站名称', 'site') + row('网站负责人姓名', 'admin');

const element = (words: string, name: string) =>
  `<div class="el-upload" tabindex="0"><i>${words}</i><input type="file" name="${name}" class="el-upload__input"></div>`;
const elements = (label: string, ...cards: string[]) =>
  `<div class="el-form-item"><label class="el-form-item__label">${label}</label><div class="el-form-item__content">${cards.join('')}</div></div>`;
const ant = (words: string, name: string) =>
  `<span class="ant-upload-wrapper"><div class="ant-upload"><span class="ant-upload" role="button"><input type="file" name="${name}"><button type="button">＋<div>${words}</div></button></span></div></span>`;
const ants = (label: string, ...cards: string[]) =>
  `<div class="ant-form-item"><label>${label}</label><div class="ant-form-item-control">${cards.join('')}</div></div>`;
const layui = (words: string, name: string) =>
  `<div class="layui-upload"><button type="button" class="layui-btn">${words}</button><input class="layui-upload-file" type="file" name="${name}"></div>`;
const layuis = (label: string, ...cards: string[]) =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${cards.join('')}</div></div>`;

const uploads = (markup: string) =>
  fieldsOf(readMarkup(`<form>${LEADER}${ADMIN}${markup}</form>`)).filter((field) =>
    field.startsWith('documents.'),
  );

test.each([
  ['Element', elements, element, '人像面', '国徽面'],
  ['antd', ants, ant, '人像面', '国徽面'],
  ['Layui', layuis, layui, '上传正面', '上传反面'],
] as const)(
  'two cards of %s in one row are the sides of its paper',
  (_, item, card, front, back) => {
    const markup =
      item('主体负责人证件', card(front, 'a'), card(back, 'b')) +
      item('网站负责人证件', card(front, 'c'), card(back, 'd'));
    expect(uploads(markup)).toEqual([
      'documents.leaderIdFront = a',
      'documents.leaderIdBack = b',
      'documents.adminId = c',
      'documents.adminIdBack = d',
    ]);
  },
);

test('the back may stand first', () => {
  const markup = elements('主体负责人证件', element('国徽面', 'b'), element('人像面', 'a'));
  const asked = uploads(markup).filter((field) => !field.endsWith('nothing'));
  expect(asked).toContain('documents.leaderIdBack = b');
  expect(asked.join()).not.toMatch(/Front = b/u);
});

test.each([
  ['Layui', layuis, layui],
  ['Element', elements, element],
] as const)('what the cards of %s name is asked, whatever the row is called', (_, item, card) => {
  const markup =
    item('证件图片', card('上传营业执照', 'a'), card('上传法人身份证正面', 'b')) +
    item('其他资料', card('上传核验单', 'c'), card('上传域名证书', 'd'));
  expect(uploads(markup).filter((field) => !field.endsWith('nothing'))).toEqual([
    'documents.entityCertificate = a',
    'documents.leaderIdFront = b',
    'documents.authenticityForm = c',
    'documents.domainCertificate = d',
  ]);
});

test('an upload that says what its label does is its label’s', () => {
  const [field] = uploads(elements('主体证件照片', element('上传营业执照', 'a')));
  expect(field).toBe('documents.entityCertificate = a');
  expect(
    readMarkup(document.body.innerHTML).fields.some((one) => one.labelText === '主体证件照片'),
  ).toBe(true);
});
