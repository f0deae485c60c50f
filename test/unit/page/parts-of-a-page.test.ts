// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const row = (label: string, name: string) =>
  `<div><label>${label}</label><input name="${name}"></div>`;
const cells = (...asked: [string, string][]) =>
  `<tr>${asked.map(([label, name]) => `<td>${label}</td><td><input name="${name}"></td>`).join('')}</tr>`;
const certain = (markup: string) =>
  fieldsOf(readMarkup(markup, null)).filter((field) => !field.includes('?'));

const dialog = (heading: string, ...rows: string[]) =>
  `<div class="x-modal"><div class="x-modal-header"><div>${heading}</div></div>
   <div class="x-modal-body">${rows.join('')}</div></div>`;

test('the heading in the head of a dialog heads what its body asks', () => {
  const page =
    dialog('主办单位信息', row('主体单位名称', 'unit'), row('主体单位证件住所', 'address')) +
    '<h3>网站基本信息</h3>' +
    row('网站名称', 'site') +
    row('网站首页URL', 'url') +
    dialog('主体单位负责人信息', row('法人姓名', 'leader'), row('手机号码', 'mobile')) +
    dialog('网站负责人基本信息', row('姓名', 'admin'), row('手机号码', 'phone'));
  expect(certain(page)).toEqual(
    expect.arrayContaining([
      'leader.name = leader',
      'leader.mobile = mobile',
      'admin.name = admin',
      'admin.mobile = phone',
    ]),
  );
});

test('a search by what the filing asks too gets nothing, whatever its button is made of', () => {
  const search = `<table><tr><td><input type="submit" value="查询"><input type="button" value="增加"></td></tr>
    ${cells(['主办单位名称', 'find'], ['网站负责人姓名', 'findName'])}</table>`;
  const filing = `<table>${cells(['主办单位名称', 'unit'], ['主办单位证件号码', 'code'])}
    ${cells(['网站负责人名称', 'admin'], ['网站首页网址', 'url'])}</table><input type="submit" value="保存">`;
  const fields = certain(`<form>${search}${filing}</form>`);
  expect(fields.join()).not.toContain('find');
  expect(fields).toContain('entity.name = unit');
  expect(fields).toContain('admin.name = admin');
});

const FILING =
  '<h3>主体信息</h3>' +
  row('主办单位名称', 'unit') +
  row('证件住所', 'address') +
  '<h3>网站信息</h3>' +
  row('网站名称', 'site');

test('a list in a row of its own is not of the label after it', () => {
  const kinds = '<select name="who"><option>负责人备案</option><option>法人备案</option></select>';
  const page = `<form>${FILING}<div class="layui-form"><div class="layui-form-item"><div>${kinds}</div></div>
    <div>备案的域名：<span>查看示例</span></div>
    <div class="layui-form-item"><label class="layui-form-label">网站域名：</label><div><input name="domain"></div></div></div></form>`;
  const fields = certain(page);
  expect(fields.join()).not.toContain('who');
  expect(fields).toContain('website.domains = domain');
});

test.each(['选择文件：法人身份证正面', '暂无图片', '未选择文件', '预览', '查看示例', '点击上传'])(
  '%s between a label and its upload parts them not',
  (words) => {
    const upload = `<div><p>法人身份证正面：</p><div><span>${words}</span><input type="file" name="front"></div></div>`;
    expect(certain(FILING + upload)).toContain('documents.leaderIdFront = front');
  },
);

test('a backdrop that is sent is for the filing, wherever the page says so', () => {
  const to = row('收货人姓名', 'to') + row('收货手机号', 'phone') + row('详细地址', 'where');
  const page = `${FILING}<div>幕布照：<a>填写幕布照邮寄地址</a></div><div>${to}</div>`;
  expect(certain(page)).toEqual(expect.arrayContaining(['mail.name = to', 'mail.phone = phone']));
  expect(certain(`${FILING}<div>${to}</div>`).join()).not.toContain('mail.');
});

test('who gets something below the choice of a backdrop is asked by the filing', () => {
  const ways = ['人脸识别核验', '幕布拍照核验'].map(
    (one) => `<label><input type="radio" name="way">${one}</label>`,
  );
  const page = `${FILING}<div>${ways.join('')}</div><div>${row('收件人姓名', 'to')}</div>`;
  expect(certain(page)).toContain('mail.name = to');
});

const card = (side: string, name: string) =>
  `<div class="van-uploader"><div role="button"><span>${side}</span></div><input type="file" name="${name}"></div>`;

test('two uploads in the box of one row are two', () => {
  const page = `${FILING}<h3>主体负责人</h3><div class="van-cell van-field"><div class="van-field__label">身份证照片</div>
    <div class="van-field__value"><div class="van-field__body"><div>${card('人像面', 'front')}${card('国徽面', 'back')}</div></div></div></div>`;
  expect(certain(page)).toEqual(
    expect.arrayContaining(['documents.leaderIdFront = front', 'documents.leaderIdBack = back']),
  );
});

test('云服务 that says to choose an instance asks the instance', () => {
  const list = `<div class="ant-form-item"><label>云服务</label><div class="ant-select"><div role="combobox" name="cloud">
    <div class="ant-select-selection__placeholder">请选择云服务实例</div></div></div></div>`;
  expect(certain(FILING + list)).toContain('instance.instance = cloud');
});

test('what is ticked in a heading leaves it one', () => {
  const police =
    row('网站开通时间', 'open') + row('是否有独立一级域名', 'top') + row('网站IP地址', 'ip');
  const officer = `<h4><div>网站安全负责人信息 <input type="checkbox" name="same"><small>同主体负责人信息</small></div></h4>
    <div><label>负责人证件(正面)：</label><input type="file" name="front"></div>${row('手机号码', 'phone')}`;
  const fields = certain(`${police}<h4>域名注册服务商</h4>${row('名称', 'registrar')}${officer}`);
  expect(fields.filter((field) => /front|phone/u.test(field))).toEqual([]);
});

test('the region of a registrar is not the access provider’s, in whatever words it is asked', () => {
  const page = `<h3>网站信息</h3>${row('网站开通时间', 'open')}${row('是否有独立一级域名', 'top')}
    <h4>域名注册服务商</h4>${row('接入商所属地区管辖', 'region')}`;
  expect(certain(page)).toContain('psb.registrarRegion = region');
});

test.each([
  ['请上传域名证书', '执照扫描件 (网站1)', 'documents.domainCertificate'],
  ['请上传网站备案信息真实性核验单', '其他文件 (网站1)', 'documents.authenticityForm'],
])('below %s %s is that paper', (heading, label, key) => {
  const upload = `<h2>${heading}</h2><div><p>${label}</p><input type="file" name="paper"></div>`;
  expect(certain(FILING + upload)).toContain(`${key} = paper`);
});

const block = (words: string, ...rows: string[]) =>
  `<div class="blk">${words}</div>${rows.join('')}`;

test('what the page builds as its other headings is one, whatever follows it', () => {
  const person = row('姓名', 'name') + row('手机号码', 'phone');
  const page =
    block('主办单位信息', row('主办单位名称', 'unit'), row('证件住所', 'seat')) +
    block('网站信息', row('网站名称', 'site'), row('网站首页URL', 'url')) +
    block('主体联系人', row('同上', 'same'), person);
  expect(certain(page)).toEqual(
    expect.arrayContaining(['leader.name = name', 'leader.mobile = phone']),
  );
});

test('below a heading of the website’s person the police ask of that one too', () => {
  const police =
    row('网站名称', 'site') + row('网站开通时间', 'open') + row('是否有独立一级域名', 'top');
  const same = `<div><label>同开办主体负责人信息</label>${['是', '否'].map((one) => `<label><input type="radio" name="same">${one}</label>`).join('')}</div>`;
  const person = row('姓名', 'name') + row('证件号码', 'number') + row('手机号码', 'phone');
  expect(certain(block('网站基本信息', police) + block('网站负责人', same, person))).toEqual(
    expect.arrayContaining([
      'admin.choice = same',
      'admin.name = name',
      'admin.certificateNumber = number',
      'admin.mobile = phone',
    ]),
  );
});

test('a heading of which nothing is known ends what stands below the one before', () => {
  const person = row('姓名', 'name') + row('手机号码', 'phone');
  const paper = '<div><label>变更后证件扫描件</label><input type="file" name="paper"></div>';
  const page =
    block('主办单位信息', row('主办单位名称', 'unit'), row('证件住所', 'seat')) +
    block('主体负责人信息', person) +
    block('变更说明', row('变更原因', 'why'), paper);
  expect(certain(page)).toContain('leader.name = name');
  expect(certain(page).join()).not.toContain('leaderIdFront = paper');
});

const pressed = (label: string, name: string) =>
  `<div class="van-cell van-field" role="button" tabindex="0"><div class="van-field__label"><span>${label}</span></div>
   <div class="van-field__value"><div class="van-field__body"><input name="${name}" readonly placeholder="请选择"></div></div></div>`;

test('a row that is pressed to open its list has a label all the same', () => {
  const fields = certain(
    FILING + pressed('主体证件类型', 'kind') + pressed('备案省市区', 'region'),
  );
  expect(fields).toEqual(
    expect.arrayContaining(['entity.certificateType = kind', 'entity.region = region']),
  );
});

test('a number of a paper is typed behind the list of papers, not chosen from it', () => {
  const both = `<tr><td>主办单位有效证件号码：</td><td><select name="kind"><option>营业执照</option><option>身份证</option></select> <input name="number"></td></tr>`;
  expect(certain(`${FILING}<table>${both}</table>`)).toContain('entity.certificateNumber = number');
});
