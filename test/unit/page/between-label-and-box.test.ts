// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const WEBSITE =
  '<h3>网站信息</h3><div><label>网站名称</label><input name="site"></div><div><label>网站首页URL</label><input name="url"></div>';

test.each<[string, string, string]>([
  [
    'a card with advice and a label that is pressed to choose the file',
    '<div class="card"><h5>核验单</h5><p>须手写签名</p><label class="btn" for="f">选择照片</label><input type="file" id="f" name="f" class="d-none"></div>',
    'documents.authenticityForm = f',
  ],
  [
    'a button around the input',
    '<div><label>核验单</label><div><span class="btn fileinput-button">选择文件…<input type="file" name="f"></span></div></div>',
    'documents.authenticityForm = f',
  ],
  [
    'a box that shows the name of the file, before the input that takes it',
    '<div><span>核验单:</span><input readonly name="shown"><span class="x-btn">浏览...</span><input type="file" name="f" style="display:none"></div>',
    'documents.authenticityForm = f',
  ],
  [
    'advice above the box',
    '<div><label>网站备注</label><small>没有就不填</small><input name="f"></div>',
    'website.remark = f',
  ],
])('between a label and its control: %s', (_, markup, field) => {
  expect(fieldsOf(readMarkup(`<form>${WEBSITE}${markup}</form>`))).toContain(field);
});

test.each(['至', '到', '—', '~'])('%s between two dates is a label of neither', (to) => {
  const markup = `<h3>主体负责人信息</h3><p>负责人姓名 <input name="name"></p><p>证件有效期 <input name="from"> ${to} <input name="until"></p>`;
  expect(fieldsOf(readMarkup(`<form>${markup}</form>`))).toContain(
    'leader.certificateValidity = from until',
  );
});

const drawn = (name: string) =>
  `<input class="textbox-f" textboxname="${name}" style="display: none"><span class="textbox"><input class="textbox-text" name="${name}-shown"><input type="hidden" class="textbox-value" name="${name}"></span>`;

test('a box of the page that EasyUI hides is not read beside the one that it draws', () => {
  const markup = `<p>主办单位名称 ${drawn('name')}</p><p>主办单位通信地址 ${drawn('address')}</p>`;
  expect(fieldsOf(readMarkup(`<form>${markup}</form>`))).toEqual([
    'entity.name = name-shown',
    'entity.mailingAddress = address-shown',
  ]);
});

const item = (label: string, control: string) =>
  `<div class="uni-forms-item"><div class="uni-forms-item__label">${label}</div><div>${control}</div></div>`;

test('a label without a control in its row of a form takes none from a later one', () => {
  const markup = `${WEBSITE}<div>${item('身份证国徽面', '<i>＋</i>')}<label><input type="checkbox" name="agree"> 我已阅读并同意《备案须知》</label></div>`;
  expect(fieldsOf(readMarkup(markup)).filter((field) => /documents.*agree/u.test(field))).toEqual(
    [],
  );
});

const group = (id: string, ...choices: string[]) =>
  `<h2 id="h-${id}">${id}</h2><div role="radiogroup" aria-labelledby="h-${id}">${choices.map((one) => `<div role="radio">${one}</div>`).join('')}</div>`;

test('groups of drawn radio buttons that follow each other are two questions', () => {
  const markup = `${WEBSITE}<section>${group('随便什么', '网站', '其他')}${group('主办单位性质', '企业', '个人')}</section>`;
  expect(fieldsOf(readMarkup(markup))).toContain('entity.type = 企业');
});

test.each(['看不清，换一张', '点击刷新'])('a code beside %s is that of a picture', (words) => {
  const markup = `${WEBSITE}<div><label>验证码</label><input name="code"><b>K x 4 Q</b> <span>${words}</span></div>`;
  expect(fieldsOf(readMarkup(markup)).join()).not.toMatch(/mobileCode = code/u);
});

const EASY =
  '<input class="easyui-filebox textbox-f" style="display:none"><span class="textbox"><a class="l-btn">选择文件</a><input readonly class="textbox-text"><input type="file" name="f"></span>';
const EXT =
  '<table><tr><td><input id="shown" readonly></td><td><div class="x-btn"><span>浏览...</span><input type="file" name="f"></div></td></tr></table>';

test.each([
  ['of EasyUI', `<tr><th>主体证件：</th><td>${EASY}</td></tr>`],
  ['of Ext', `<tr><td><label for="shown">主体证件扫描件:</label></td><td>${EXT}</td></tr>`],
])('the file is taken by the input behind the box %s that shows its name', (_, line) => {
  const markup = `<form>${WEBSITE}<table>${line}</table></form>`;
  expect(fieldsOf(readMarkup(markup))).toContain('documents.entityCertificate = f');
});

test.each([
  'class="easyui-textbox textbox-f"',
  'class="easyui-combobox combobox-f" textboxname="hidden"',
])('what EasyUI hides is no box: %s', (hidden) => {
  const box = `<input ${hidden} style="display:none"><span class="textbox"><input class="textbox-text" name="shown"></span>`;
  const markup = `<form>${WEBSITE}<table><tr><th>主办单位名称：</th><td>${box}</td></tr></table></form>`;
  expect(fieldsOf(readMarkup(markup))).toContain('entity.name = shown');
});
