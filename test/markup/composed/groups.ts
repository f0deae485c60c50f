/** A group of fields: by what a portal may call it, whom its labels may name, and what each of them asks. */
export interface Group {
  headings: string[];
  owners: string[];
  /** What the owner is called in English. */
  english: string;
  fields: [words: string, control: string, key: string, english: string][];
  /** So many of its fields, from the first one on, are on every page. */
  always: number;
}

const PERSON: Group['fields'] = [
  ['姓名,名字', 'text', 'name', 'Name'],
  ['证件类型,有效证件类型', 'select:身份证,护照,军官证', 'certificateType', 'ID Type'],
  ['证件号码,身份证号码,证件号', 'text', 'certificateNumber', 'ID Number'],
  ['手机号码,手机号,移动电话', 'text', 'mobile', 'Mobile'],
  ['办公电话,座机,固定电话', 'text', 'landline', 'Office Phone'],
  ['电子邮箱,邮箱,E-mail', 'text', 'email', 'Email'],
  ['应急电话,紧急联系电话', 'text', 'emergencyPhone', 'Emergency Phone'],
  ['证件有效期,有效期', 'text', 'certificateValidity', 'Valid Until'],
];
export const person = (who: string, front: string, back: string): Group['fields'] => [
  ...PERSON.map(([words, control, key, english]): Group['fields'][number] => [
    words,
    control,
    `${who}.${key}`,
    english,
  ]),
  ['身份证正面,证件正面照,身份证人像面', 'upload', `documents.${front}`, 'ID Front'],
  ['身份证反面,证件反面照,身份证国徽面', 'upload', `documents.${back}`, 'ID Back'],
];
export const ENTITY: Group = {
  headings: [
    '主办单位信息',
    '主体信息',
    '主办者信息',
    '单位信息',
    '主办单位',
    '基本信息',
    '备案主体信息',
  ],
  owners: ['主办单位', '主体', '单位', '企业', '主办者', '公司', '备案主体', '申请单位'],
  english: 'Entity',
  fields: [
    ['名称,全称', 'text', 'entity.name', 'Name'],
    ['性质', 'select:企业,个人,事业单位', 'entity.type', 'Type'],
    [
      '证件类型,有效证件类型',
      'select:营业执照,组织机构代码证',
      'entity.certificateType',
      'Certificate Type',
    ],
    ['证件号码,证件号', 'text', 'entity.certificateNumber', 'Certificate Number'],
    ['证件住所,证件地址,注册地址', 'text', 'entity.certificateAddress', 'Registered Address'],
    ['通信地址,通讯地址,办公地址', 'text', 'entity.mailingAddress', 'Address'],
    ['所在地区,所属区域', 'region', 'entity.region', 'Region'],
  ],
  always: 7,
};
export const LEADER: Group = {
  headings: [
    '主体负责人信息',
    '负责人信息',
    '法定代表人信息',
    '负责人基本情况',
    '联系人信息',
    '主办单位负责人',
  ],
  owners: ['主体负责人', '法人', '法定代表人', '主办单位负责人', '单位负责人', '负责人'],
  english: 'Legal Person',
  fields: person('leader', 'leaderIdFront', 'leaderIdBack'),
  always: 1,
};
export const WEBSITE: Group = {
  headings: ['网站信息', '网站基本信息', '站点信息', '互联网信息服务', '网站', '网站备案信息'],
  owners: ['网站', '站点'],
  english: 'Website',
  fields: [
    ['名称', 'text', 'website.name', 'Name'],
    ['域名', 'text', 'website.domains', 'Domain'],
    ['首页URL,首页网址', 'text', 'website.homeUrl', 'Home URL'],
    ['服务内容,内容类型', 'select:综合门户,单位门户网站', 'website.serviceContent', 'Content'],
    ['语言', 'checkbox:中文简体,英语', 'website.languages', 'Language'],
    ['备注', 'textarea', 'website.remark', 'Remark'],
  ],
  always: 2,
};
export const APP: Group = {
  headings: ['APP信息', '应用信息', 'APP', 'APP基本信息'],
  owners: ['APP', '应用'],
  english: 'App',
  fields: [
    ['名称', 'text', 'app.name', 'Name'],
    ['域名', 'text', 'website.domains', 'Domain'],
    ['运行平台', 'checkbox:安卓,iOS', 'app.platforms', 'Platform'],
    ['包名', 'text', 'app.packageName', 'Package Name'],
    ['图标', 'upload', 'app.icon', 'Icon'],
    ['服务内容', 'select:综合门户,网络游戏', 'website.serviceContent', 'Content'],
  ],
  always: 2,
};
export const ADMIN: Group = {
  headings: ['网站负责人信息', '网站负责人', '负责人信息', '网站管理员信息', '联系人信息'],
  owners: ['网站负责人', '负责人', '联系人', '网站管理员', '站点负责人'],
  english: 'Administrator',
  fields: person('admin', 'adminId', 'adminIdBack'),
  always: 1,
};
/** The one in charge of an App or a mini program. */
export const adminOf = (service: string): Group => ({
  ...ADMIN,
  headings: [`${service}负责人信息`, `${service}负责人`, '负责人信息'],
  owners: [`${service}负责人`, '负责人'],
});
/** A mini program, a quick app. */
export const programCalled = (service: string): Group => ({
  ...APP,
  headings: [`${service}信息`, `${service}基本信息`, service],
  owners: [service],
  fields: APP.fields.filter(([words]) => words !== '包名' && words !== '运行平台'),
});
export const MAIL: Group = {
  headings: ['幕布邮寄', '收件信息', '快递信息', '申请幕布'],
  owners: ['收件人'],
  english: 'Receiver',
  fields: [
    ['姓名', 'text', 'mail.name', 'Name'],
    ['手机,联系电话', 'text', 'mail.phone', 'Phone'],
    ['地址,详细地址', 'text', 'mail.address', 'Address'],
    ['所在地区', 'region', 'mail.region', 'Region'],
  ],
  always: 2,
};
