// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const row = (label: string, name: string) =>
  `<tr><td>${label}</td><td><input name="${name}"></td></tr>`;

test.each<[string, string, string[]]>([
  [
    'table rows',
    `<table>${row('主办单位名称：', 'a')}${row('主办单位证件住所：', 'b')}</table>`,
    ['entity.name = a', 'entity.certificateAddress = b'],
  ],
  [
    'two pairs in one table row',
    `<table><tr><td>主办单位名称</td><td><input name="a"></td><td>主办单位证件住所</td><td><input name="b"></td></tr></table>`,
    ['entity.name = a', 'entity.certificateAddress = b'],
  ],
  [
    'label for',
    `<label for="x">网站名称</label><p>提示</p><input id="x" name="a"><label for="y">网站首页URL</label><input id="y" name="b">`,
    ['website.name = a', 'website.homeUrl = b'],
  ],
  [
    'wrapping labels',
    `<label>网站名称 <input name="a"></label><label>网站首页URL <input name="b"></label>`,
    ['website.name = a', 'website.homeUrl = b'],
  ],
  [
    'aria-labelledby',
    `<div id="l1">网站名称</div><div id="l2">网站首页URL</div><input name="b" aria-labelledby="l2"><input name="a" aria-labelledby="l1">`,
    ['website.name = a', 'website.homeUrl = b'],
  ],
  [
    'aria-label',
    `<input name="a" aria-label="网站名称"><input name="b" aria-label="网站首页URL">`,
    ['website.name = a', 'website.homeUrl = b'],
  ],
  [
    'form items without for',
    `<div class="next-form-item"><div class="next-form-item-label"><label>主办单位名称</label></div><div class="next-form-item-control"><span class="next-input"><input name="a"></span></div></div>
     <div class="ant-form-item"><div class="ant-form-item-label"><span>主办单位通讯地址</span></div><div class="ant-form-item-control"><span>说明</span><input name="b"></div></div>`,
    ['entity.name = a', 'entity.mailingAddress = b'],
  ],
  [
    'spans with a star, a colon and spaces',
    `<div><span style="color:red">*</span><span>负责人姓　名：</span><input name="a"></div>
     <div><font color="red">*</font> 主办单位　名称 ： <input name="b"></div>`,
    ['leader.name? = a', 'entity.name = b'],
  ],
  [
    'a label split over several nodes',
    `<table><tr><td><font>主办单位</font><b>名</b>　　<b>称</b></td><td><input name="a"></td></tr>${row('主办单位<span>通讯</span>地址', 'b')}</table>`,
    ['entity.name = a', 'entity.mailingAddress = b'],
  ],
  [
    'bracketed suffixes',
    `<div><span>联系方式1（手机号）</span><input name="a"></div><div><span>主办单位名称<i>（必填）</i></span><input name="b"></div>`,
    ['leader.mobile? = a', 'entity.name = b'],
  ],
  [
    'dt and dd',
    `<dl><dt>主办单位名称</dt><dd><input name="a"></dd><dt>主办单位通讯地址</dt><dd><textarea name="b"></textarea></dd></dl>`,
    ['entity.name = a', 'entity.mailingAddress = b'],
  ],
  [
    'fieldset and legend',
    `<fieldset><legend>网站语言</legend><label><input type="checkbox" name="a">中文简体</label><label><input type="checkbox" name="a">英语</label></fieldset>
     <fieldset><legend>网站首页URL</legend><input name="b"></fieldset>`,
    ['website.languages = a', 'website.homeUrl = b'],
  ],
  [
    'list rows',
    `<ul><li><div class="w1">主办单位名称</div><div class="w2"><input name="a"></div></li><li><div>主办单位证件地址</div><div><input name="b"></div></li></ul>`,
    ['entity.name = a', 'entity.certificateAddress = b'],
  ],
  [
    'a flat line of labels and controls',
    `<form>主办单位名称 <input name="a"> 主办单位通讯地址 <input name="b"></form>`,
    ['entity.name = a', 'entity.mailingAddress = b'],
  ],
  [
    'the control before its label',
    `<div><input name="a"><span>主办单位名称</span></div><div><input name="b"><span>主办单位通讯地址</span></div>`,
    ['entity.name = a', 'entity.mailingAddress = b'],
  ],
  [
    'several controls before their label',
    `<div><select name="a"><option>浙江省</option></select><select name="b"></select><span>主办单位所属区域</span></div><div><input name="c"><span>主办单位名称</span></div>`,
    ['entity.region = a b', 'entity.name = c'],
  ],
  [
    'a heading that is a label itself, over controls before their labels',
    `<h3>网站负责人信息</h3><div><input name="a"><span>负责人姓名</span></div><div><input name="b"><span>网站负责人证件号</span></div>`,
    ['admin.name = a', 'admin.certificateNumber = b'],
  ],
  [
    'controls that carry the names of other labels than the one before them',
    `<h3>网站负责人信息</h3><input name="a" aria-label="网站名称"><input name="b" aria-label="网站首页URL">`,
    ['website.name = a', 'website.homeUrl = b'],
  ],
  [
    'label for the first of three selects with choices',
    `<div><label for="x">主办单位所属区域</label><p><select id="x" name="a"><option>浙江省</option></select><select name="b"><option>杭州市</option></select></p></div><div><span>主办单位名称</span><input name="c"></div>`,
    ['entity.region = a b', 'entity.name = c'],
  ],
  [
    'a label split within a word that has synonyms',
    `<div><font>主办单位</font><b>名称</b><input name="a"></div><div><font>电子邮</font><b>件地址</b><input name="b"></div>`,
    ['entity.name = a', 'leader.email = b'],
  ],
  [
    'a puzzle, which has no control',
    `<div><span>短信验证码</span><input name="a"></div><div><label>证件号码后6位</label><input name="b"></div><div class="el-form-item"><label>拼图验证</label><div><div id="c" name="c"></div></div></div>`,
    ['sms.code = a', 'sms.idTail = b', 'sms.puzzle = c'],
  ],
  [
    'a tick box beside the dates of the administrator',
    `<div><span>网站名称</span><input name="w"></div><h3>网站负责人信息</h3><div><span>负责人姓名</span><input name="n"></div><div><span>负责人证件有效期</span><input name="a"><input name="b"><label><input type="checkbox" name="c">长期</label></div>`,
    [
      'website.name = w',
      'admin.name = n',
      'admin.certificateValidity = a b c',
      'admin.certificateValidity = nothing',
    ],
  ],
  [
    'a tick box before its words',
    `<div><input type="checkbox" name="a">已有备案服务号</div><div>备案服务号 <input name="b"></div>`,
    ['instance.hasServiceCode = a', 'instance.serviceCode = b'],
  ],
  [
    'one label with three controls',
    `<div><span>主办单位所属区域</span><select name="a"><option>浙江省</option></select><select name="b"></select><select name="c"></select></div>
     <div><span>主办单位名称</span><input name="d"></div>`,
    ['entity.region = a b c', 'entity.name = d'],
  ],
  [
    'prefixes between label and control',
    `<div class="row"><span>网站首页URL</span><span>www.</span><input name="a"></div>
     <div class="row"><span>主办单位通讯地址</span><div><span>浙江省杭州市</span><input name="b"></div></div>`,
    ['website.homeUrl = a', 'entity.mailingAddress = b'],
  ],
  [
    'values that the page only shows',
    `<table><tr><td>主办单位性质</td><td>企业</td></tr>${row('主办单位名称', 'a')}</table>`,
    ['entity.type = 企业', 'entity.name = a'],
  ],
  [
    'columns with a header',
    `<table><tr><th>网站名称</th><th>网站首页URL</th></tr><tr><td><input name="a"></td><td><input name="b"></td></tr><tr><td><input name="c"></td><td><input name="d"></td></tr></table>`,
    ['website.name = a', 'website.name#1 = c', 'website.homeUrl = b', 'website.homeUrl#1 = d'],
  ],
  [
    'an unknown field between known ones',
    `<div><span>主办单位名称</span><input name="a"></div><div><span>主办单位性质</span><span>企业</span></div><div><span>内部编号</span><input name="x"></div><div><span>主办单位通讯地址</span><input name="b"></div>`,
    ['entity.name = a', 'entity.type = 企业', 'entity.mailingAddress = b'],
  ],
])('%s', (_, markup, expected) => {
  expect(fieldsOf(readMarkup(markup))).toEqual(expected);
});

test.each([
  [
    'a help article',
    '<article><h1>填写网站信息</h1><p>请填写<b>主办单位名称</b>和<b>网站名称</b>。</p><ul><li>主办单位名称</li><li>网站名称</li></ul></article><div><input name="q" placeholder="搜索"><button>搜索</button></div>',
  ],
  [
    'a login form',
    '<form><div><span>手机号码</span><input name="a"></div><div><span>验证码</span><input name="b"></div><button>登录</button></form>',
  ],
  [
    'a comment form',
    '<form><label>姓名 <input></label><label>邮箱 <input></label><label>备注 <textarea></textarea></label></form>',
  ],
  [
    'a table of help',
    '<table><tr><td>主办单位名称</td><td>填写营业执照上的名称</td></tr><tr><td>网站名称</td><td>三个字以上</td></tr></table>',
  ],
])('marks nothing on %s', (_, markup) => {
  const reading = readMarkup(markup);
  expect(fieldsOf(reading)).toEqual([]);
  expect(reading.texts).toEqual([]);
});

const STATUSES = '<tr><td>管局审核</td></tr><tr><td>待提交管局</td></tr>';

test('a list of orders has its columns explained, and what stands in them is no label', () => {
  const list = readMarkup(
    `<table><thead><tr><th>订单号</th><th>当前状态</th></tr></thead><tbody>${STATUSES}<tr><td>主办单位名称</td></tr></tbody></table>`,
  );
  expect(fieldsOf(list)).toEqual(['order.number = nothing', 'order.status = nothing']);
});

test('a label that heads a section is a heading, and the row below it the field', () => {
  const reading = readMarkup(
    '<h3><span>辅助资料</span></h3><table><tr><th>域名证书：</th><td><input type="file" name="a"></td></tr><tr><th>辅助资料：</th><td><input type="file" name="b"></td></tr></table>',
    'aliyun2019',
  );
  expect(fieldsOf(reading)).toEqual(['documents.domainCertificate = a', 'documents.other = b']);
  expect(reading.texts.map(({ kind, zh }) => `${kind} ${zh}`)).toEqual(['step 辅助资料']);
});

test('the console of service numbers is known by its titles', () => {
  const console = readMarkup(
    '<a>备案服务号申请</a><a>备案服务号管理</a><table><tr><th>选择实例</th></tr></table>',
    'aliyun-console',
  );
  expect(fieldsOf(console)).toEqual(['instance.instance = nothing']);
});

const shownRow = (label: string, value: string) =>
  `<div class="next-form-item"><div class="next-col"><label>${label}</label></div><div class="next-col"><p>${value}</p></div></div>`;

test('rows of a library are known on a page that only shows values', () => {
  const shown = [
    ['主办者名称', '甲'],
    ['网站名称', '乙'],
    ['当前状态', '管局审核'],
    ['订单号', '1'],
  ] as const;
  const reading = readMarkup(
    `<section>${shown.map(([label, value]) => shownRow(label, value)).join('')}</section><b>首次备案</b>`,
    'aliyun',
  );
  expect(fieldsOf(reading)).toEqual([
    'entity.name = 甲',
    'website.name = 乙',
    'order.status = 管局审核',
    'order.number = 1',
  ]);
});

test('a value shown as text stays known when our note stands beside its label', () => {
  const rows =
    '<div class="next-form-item"><span>主办者性质</span><b>企业</b></div>' +
    '<div class="next-form-item"><span>主办者名称</span><input name="a"></div>';
  const before = fieldsOf(readMarkup(rows, 'aliyun'));
  expect(before).toEqual(['entity.type = 企业', 'entity.name = a']);
  const explained = rows.replaceAll('</span>', '</span><beian-lens-note></beian-lens-note>');
  expect(fieldsOf(readMarkup(explained, 'aliyun'))).toEqual(before);
});

const radio = (name: string, text: string): string =>
  `<label><input type="radio" name="${name}"><span>${text}</span></label> `;

test('choices that share their element with other controls are no labels', () => {
  const reading =
    readMarkup(`<form><h3>网站信息</h3><div><label>网站名称</label><input name="a"></div>
    网站语言：${radio('lang', '中文简体')}${radio('lang', '英语')}${radio('lang', '日语')}
    <div><label>网站服务内容</label></div>
    ${radio('kind', '单位门户网站')}${radio('kind', '电子邮件')}${radio('kind', '其他')}
    <div><label>备注</label><textarea name="d"></textarea></div></form>`);
  expect(fieldsOf(reading)).toEqual([
    'website.name = a',
    'website.languages = lang',
    'website.serviceContent = kind',
    'website.remark = d',
  ]);
  const options = reading.texts.filter(({ kind }) => kind === 'option').map(({ zh }) => zh);
  expect(options).toEqual(['中文简体', '英语', '日语', '单位门户网站', '电子邮件', '其他']);
});
