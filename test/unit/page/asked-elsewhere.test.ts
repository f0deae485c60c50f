// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const row = (label: string, name: string) =>
  `<div><label>${label}</label><input name="${name}"></div>`;
const list = (label: string, name: string, choices: string[]) =>
  `<div><label>${label}</label><select name="${name}">${choices.map((one) => `<option>${one}</option>`).join('')}</select></div>`;
const form = (...parts: string[]) => `<form>${parts.join('')}</form>`;
const certain = (markup: string) =>
  fieldsOf(readMarkup(markup, null)).filter((field) => !field.includes('?'));

const ENTITY = '<h3>主办单位信息</h3>' + row('主办单位名称', 'unit') + row('证件住所', 'address');
const LEADER =
  '<h3>主体负责人</h3>' + row('姓名', 'name') + row('手机号码', 'mobile') + row('办公电话', 'desk');
const WEBSITE =
  '<h3>网站信息</h3>' +
  row('网站名称', 'site') +
  row('网站域名', 'domain') +
  row('网站服务内容', 'content');

test.each([
  ['法定代表人', 'the legal representative'],
  ['单位电话', 'the company’s telephone'],
  ['客户联系人', 'a customer’s contact'],
  ['联系人手机号', 'whose it is nobody says'],
])('%s is not the leader’s where a heading of the leader’s asks it (%s)', (label) => {
  const fields = certain(form(ENTITY, row(label, 'other'), LEADER, WEBSITE));
  expect(fields.filter((field) => field.includes('other'))).toEqual([]);
  expect(fields).toContain('leader.name = name');
  expect(fields).toContain('leader.mobile = mobile');
});

test('法定代表人 is the leader where nobody else is asked', () => {
  expect(certain(form(ENTITY, row('法定代表人', 'legal'), WEBSITE))).toContain(
    'leader.name = legal',
  );
});

test.each(['财务对接人', '市场联系人', '开票负责人信息', '客服负责人', '仓库管理人员信息'])(
  'below %s nothing is the leader’s',
  (heading) => {
    const person = row('姓名', 'their') + row('手机号码', 'phone') + row('电子邮箱', 'mail');
    const fields = certain(form(ENTITY, LEADER, WEBSITE, `<h3>${heading}</h3>`, person));
    expect(fields.filter((field) => /their|phone|mail$/u.test(field))).toEqual([]);
  },
);

test.each(['选择负责人信息', '变更负责人信息', '网站负责人', '主要负责人'])(
  'below %s a name is still one of the filing',
  (heading) => {
    const person = row('姓名', 'name') + row('手机号码', 'phone');
    const fields = certain(form(ENTITY, `<h3>${heading}</h3>`, person, WEBSITE));
    expect(fields.filter((field) => field.includes('phone'))).toHaveLength(1);
  },
);

test('a telephone after the box of somebody else is not the leader’s', () => {
  const fields = certain(
    form(ENTITY, row('财务联系人', 'clerk'), row('联系电话', 'phone'), WEBSITE),
  );
  expect(fields.filter((field) => /clerk|phone/u.test(field))).toEqual([]);
});

test('应用分类 beside the content of the service is the one of a store', () => {
  const app = row('应用名称', 'app') + row('应用分类', 'store') + row('服务内容标识', 'content');
  const fields = certain(form('<h3>APP信息</h3>', app, ENTITY, LEADER));
  expect(fields).toContain('website.serviceContent = content');
  expect(fields.join()).not.toContain('store');
});

test('注销类型 asks what kind of filing it is', () => {
  const choices = ['注销网站', '注销主体', '取消接入'];
  expect(certain(form(list('注销类型', 'kind', choices), ENTITY, LEADER))).toContain(
    'filing.type = kind',
  );
});

test('网站备案号 with a box is asked, and no result of a search', () => {
  const fields = certain(form(ENTITY, WEBSITE, row('网站备案号', 'number')));
  expect(fields).toContain('website.number = number');
});

test('a code after pictures is not the leader’s', () => {
  const upload = '<div><label>负责人身份证正面</label><input type="file" name="front"></div>';
  const fields = certain(
    form(row('ICP备案密码', 'password'), ENTITY, LEADER, upload, row('验证码', 'code')),
  );
  expect(fields.filter((field) => field.includes('mobileCode'))).toEqual([]);
  expect(certain(form(ENTITY, LEADER, row('验证码', 'code')))).not.toContain(
    'filing.captcha = code',
  );
});

test('a link of a menu heads no form', () => {
  const menu = '<h3>备案中心</h3><ul><li>注销备案</li><li>找回备案密码</li></ul>';
  const fields = certain(
    menu +
      form(row('备案/许可证号', 'number'), row('ICP备案密码', 'code'), row('主办单位名称', 'u')),
  );
  expect(fields).toContain('filing.entityNumber = number');
});

const upload = (label: string, name: string) =>
  `<div><label>${label}</label><input type="file" name="${name}"></div>`;

test.each(['资料上传', '第四步：上传资料', '证件材料提交'])(
  'below %s pictures are the leader’s first, whoever stood before',
  (heading) => {
    const admin = '<h3>网站负责人</h3>' + row('姓名', 'admin');
    const fields = certain(
      form(
        ENTITY,
        LEADER,
        WEBSITE,
        admin,
        `<h4>${heading}</h4>`,
        upload('身份证（有照片面）', 'front'),
      ),
    );
    expect(fields).toContain('documents.leaderIdFront = front');
  },
);

const line = (label: string, name: string) =>
  `<tr><td>${label}：</td><td><input name="${name}"></td></tr>`;

test('a title over all columns of a table heads none of them', () => {
  const table = `<table>
    ${line('网站名称', 'site')}${line('网站域名', 'domain')}
    <tr><td colspan="2">四、接入信息</td></tr>${line('ISP名称', 'isp')}
    <tr><td colspan="2"><input type="checkbox" name="agree">我已阅读并同意《网络信息安全责任书》</td></tr>
  </table>`;
  expect(certain(form(ENTITY, LEADER, table))).toEqual(
    expect.arrayContaining([
      'website.name = site',
      'website.domains = domain',
      'agreement.accept = agree',
    ]),
  );
});

test('where a backdrop is sent the filing itself asks', () => {
  const mail =
    '<div><h3>核验方式</h3><p>幕布拍照核验</p>' +
    row('收件人姓名', 'to') +
    row('收件人手机号', 'phone') +
    '</div>';
  const fields = certain(form(`<div>${ENTITY}${LEADER}</div>`, mail));
  expect(fields).toContain('mail.name = to');
  expect(fields).toContain('mail.phone = phone');
});

test('who leaves a message is not the leader', () => {
  const message = '<h4>有疑问？</h4><input name="called" placeholder="您的电话，方便回访">';
  expect(certain(form(ENTITY, LEADER) + message).join()).not.toContain('called');
});

test.each(['您的电话，方便回访', '联系电话'])(
  '%s after the box of a message is not the leader’s',
  (words) => {
    const box = '<div><textarea placeholder="请描述您的问题"></textarea></div>';
    const page =
      form(ENTITY, row('姓名', 'name'), row('身份证号码', 'number')) +
      `<div>有疑问？留言给客服</div>${box}<input name="called" placeholder="${words}">`;
    expect(certain(page).join()).not.toContain('called');
  },
);

const told = (hint: string) =>
  certain(
    form(
      ENTITY,
      LEADER,
      WEBSITE,
      `<div><label>补充说明</label><textarea name="told" placeholder="${hint}"></textarea></div>`,
    ),
  ).join();

test('a remark that is for whoever examines the filing is not the one of the website', () => {
  expect(told('给审核人员的说明（选填）')).not.toContain('told');
  expect(told('请输入')).toContain('told');
});

test('what is asked to find a filing again is not who files, whatever stands below', () => {
  const again =
    row('备案/许可证号', 'number') +
    list('证件类型', 'kind', ['营业执照', '居民身份证']) +
    row('证件号码', 'code');
  const head = (words: string) => `<div class="box"><h3>${words}</h3>${again}</div>`;
  const filing =
    '<h3>二、主办单位信息补录</h3>' + row('主办单位名称', 'unit') + row('证件号码', 'own') + LEADER;
  for (const words of ['一、身份核实（找回备案密码）', '找回备案密码', '备案密码找回'])
    expect(certain(form(head(words), filing)), words).toEqual(
      expect.arrayContaining([
        'recover.filingNumber = number',
        'recover.certificateType = kind',
        'recover.certificateNumber = code',
        'entity.name = unit',
        'entity.certificateNumber = own',
      ]),
    );
});

test('a heading that says in brackets who else it is heads as it does without', () => {
  const person = row('姓名', 'name') + row('证件号码', 'number') + row('手机号码', 'mobile');
  const fields = certain(form(ENTITY, '<h3>主体负责人（法定代表人）</h3>', person, WEBSITE));
  expect(fields).toEqual(
    expect.arrayContaining([
      'leader.name = name',
      'leader.certificateNumber = number',
      'leader.mobile = mobile',
    ]),
  );
});

test('a link to find the password again heads nothing', () => {
  const link = row('ICP备案密码', 'password') + '<a>找回备案密码</a>';
  const fields = certain(
    form(ENTITY, link, list('证件类型', 'kind', ['营业执照', '组织机构代码证']), LEADER),
  );
  expect(fields).toContain('entity.certificateType = kind');
});

test('备案类型 that is answered with what is filed asks the kind of service', () => {
  const fields = certain(form(list('备案类型', 'kind', ['网站备案', 'APP备案']), ENTITY, LEADER));
  expect(fields).toContain('service.kind = kind');
});

test('… and what is looked for on a page that looks filings up', () => {
  const search =
    list('备案类型', 'kind', ['网站', 'APP', '小程序', '快应用']) + row('备案查询', 'query');
  const fields = fieldsOf(readMarkup(form(search), 'miit'));
  expect(fields).toContain('lookup.serviceType = kind');
  expect(certain(form(search)).join()).not.toContain('service.kind');
});

test('pictures right after the administrator’s fields are the administrator’s where no leader is asked', () => {
  const person = row('网站负责人姓名', 'name') + row('手机号码', 'phone');
  const sides = upload('身份证正面', 'front') + upload('身份证反面', 'back');
  const fields = certain(form(WEBSITE, person, sides));
  expect(fields).toContain('documents.adminId = front');
  expect(fields).toContain('documents.adminIdBack = back');
});

test('where its server stands the police ask as an address', () => {
  const page =
    row('网站开通时间', 'open') + row('是否有独立一级域名', 'top') + row('服务器所在地', 'where');
  expect(certain(form(row('网站名称', 'site'), page))).toContain('psb.serverAddress = where');
});

test('a remark below papers that are handed in is no person’s', () => {
  const paper = upload('主办单位证件', 'paper') + row('备注', 'remark');
  for (const words of ['电子材料上传', '材料上传'])
    expect(
      certain(form(ENTITY, LEADER, `<div class="panel-header">${words}</div>`, paper)).join(),
    ).not.toContain('remark');
});

test.each(['APP服务类型', '小程序服务类型'])(
  '%s asks no kind of service, which it names',
  (label) => {
    const fields = certain(
      form(
        '<h3>APP信息</h3>',
        row('APP名称', 'app'),
        ENTITY,
        LEADER,
        list(label, 'kind', ['工具', '购物']),
      ),
    );
    expect(fields.join()).not.toContain('service.kind');
  },
);
