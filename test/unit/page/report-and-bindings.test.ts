// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { bindingFor } from '@/lib/page/number/bindings';
import { evidenceOf } from '@/lib/page/decide/evidence-text';
import { fieldReport } from '@/lib/page/field-report';
import { readPage } from '@/lib/page/read-page';

import { fieldsOf, readMarkup } from './support';

const FORM = `
  <h3>主体信息</h3>
  <table>
    <tr><td>主办单位名称：</td><td><input id="u-18833" name="unit" value="山野植物有限公司"></td></tr>
    <tr><td>主办单位性质</td><td><b>企业</b></td></tr>
    <tr><td>主办单位证件住所</td><td><input name="place"></td></tr>
    <tr><td>投资者或上级主管单位名称</td><td><input name="investor"></td></tr>
    <tr><td>经办柜台：</td><td><input name="desk" value="7 号柜台"></td></tr>
    <tr><td>登记账号 13800001111</td><td><textarea>浙江省杭州市西湖区</textarea></td></tr>
  </table>`;

test('a field report holds labels and structure, and nothing that was entered', () => {
  document.body.innerHTML = FORM;
  const report = fieldReport(document);
  for (const text of [
    '主办单位名称',
    'entity.name',
    '经办柜台',
    'not recognised',
    'tr > td > input',
  ]) {
    expect(report).toContain(text);
  }
  for (const secret of ['山野', '7 号', '13800001111', '西湖', 'u-18833', 'unit', 'desk']) {
    expect(report).not.toContain(secret);
  }
});

test('a binding survives another visit', () => {
  document.body.innerHTML = FORM;
  const desk = document.querySelector<HTMLElement>('[name="desk"]');
  const binding = desk && bindingFor(document, desk, 'entity.remark');
  if (!binding) throw new Error('no binding');
  expect(JSON.parse(JSON.stringify(binding))).toEqual(binding);
  document.body.innerHTML = `<p>通知</p>${FORM}`;
  const fields = fieldsOf(readPage(document, { system: null, bindings: [binding] }));
  expect(fields).toContain('entity.remark = desk');
  expect(fields).toContain('entity.name = unit');
});

test('a binding takes a control from what was recognised, and means nothing elsewhere', () => {
  document.body.innerHTML = FORM;
  const unit = document.querySelector<HTMLElement>('[name="unit"]');
  const binding = unit && bindingFor(document, unit, 'entity.investor');
  if (!binding) throw new Error('no binding');
  const fields = fieldsOf(readPage(document, { system: null, bindings: [binding] }));
  expect(fields).toContain('entity.investor = unit');
  expect(fields).not.toContain('entity.name = unit');
  document.body.innerHTML = FORM.replace('主办单位名称', '主办单位证件住所');
  expect(fieldsOf(readPage(document, { system: null, bindings: [binding] }))).not.toContain(
    'entity.investor = unit',
  );
});

test('evidence says why, and what speaks against certainty', () => {
  const { fields } = readMarkup(`<div>备案服务号 <input></div><div>负责人姓名 <input></div>`);
  const [code, name] = fields.map(evidenceOf);
  expect(code?.join(' ')).toMatch(/备案服务号.*known label/);
  expect(name?.[0]).toMatch(/It could be .* nothing on the page decides/);
});
