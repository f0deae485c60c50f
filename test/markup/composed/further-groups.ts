import { person, type Group } from './groups';

/** What is handed in at the end, and what of a cloud is chosen. */
export const PAPERS: Group = {
  headings: ['材料上传', '附件上传', '上传资料', '备案材料'],
  owners: [''],
  english: '',
  fields: [
    ['主办单位证件扫描件,营业执照', 'upload', 'documents.entityCertificate', ''],
    ['域名证书', 'upload', 'documents.domainCertificate', ''],
    ['真实性核验单,核验单', 'upload', 'documents.authenticityForm', ''],
    ['承诺书,备案承诺书', 'upload', 'documents.commitment', ''],
    ['幕布照片,核验照片', 'upload', 'documents.backdropPhoto', ''],
    ['授权书,授权委托书', 'upload', 'documents.authorizationLetter', ''],
    ['其他材料,其他附件', 'upload', 'documents.other', ''],
  ],
  always: 1,
};
export const CLOUD: Group = {
  headings: ['接入信息', '云服务信息', '服务器信息'],
  owners: [''],
  english: '',
  fields: [
    ['网站IP地址,服务器IP', 'text', 'instance.publicIp', ''],
    ['云服务器,实例', 'select', 'instance.instance', ''],
    ['接入方式,网站接入方式', 'select:专线,虚拟主机,主机托管', 'instance.accessMode', ''],
    ['服务器放置地,服务器放置地点', 'select:北京,上海', 'instance.serverLocation', ''],
    ['备案服务号,备案授权码', 'text', 'instance.serviceCode', ''],
  ],
  always: 1,
};
const POLICE_ENTITY: Group = {
  headings: ['开办主体信息', '开办单位信息', '开办者信息', '开办单位'],
  owners: ['开办单位', '单位', '开办者', '开办主体', ''],
  english: '',
  fields: [
    ['名称', 'text', 'entity.name', ''],
    ['性质', 'select:企业,个人', 'entity.type', ''],
    ['证件类型', 'select:营业执照', 'entity.certificateType', ''],
    ['证件号码', 'text', 'entity.certificateNumber', ''],
  ],
  always: 4,
};
const POLICE_LEADER: Group = {
  headings: ['负责人信息', '开办单位负责人'],
  owners: ['负责人', ''],
  english: '',
  fields: person('leader', 'leaderIdFront', 'leaderIdBack').slice(0, 6),
  always: 3,
};
const POLICE_WEBSITE: Group = {
  headings: ['网站基本信息', '网站信息', '网站'],
  owners: [''],
  english: '',
  fields: [
    ['网站名称', 'text', 'psb.websiteName', ''],
    ['网站域名,域名', 'text', 'psb.domain', ''],
    ['开通时间,网站开通日期,网站上线时间', 'date', 'psb.openDate', ''],
    ['工信部备案号,ICP备案号', 'text', 'psb.icpNumber', ''],
    ['服务类型', 'select:网络基础类,网络销售类', 'psb.serviceType', ''],
    ['IP地址,服务器IP', 'text', 'psb.ip', ''],
    ['网站语种,语种', 'select:中文', 'psb.languages', ''],
    ['是否提供互联网交互服务,是否有交互服务', 'radio:是,否', 'psb.interactive', ''],
    ['是否涉及管制物品,是否发布管制物品信息', 'radio:是,否', 'psb.controlledGoods', ''],
    ['是否取得工信部备案号,是否已在工信部备案', 'radio:是,否', 'psb.hasIcp', ''],
    ['服务器放置地址,服务器物理地址', 'text', 'psb.serverAddress', ''],
  ],
  always: 4,
};
const firm = (key: string, headings: string[], owners: string[]): Group => ({
  headings,
  owners,
  english: '',
  fields: [
    ['名称', 'text', `psb.${key}`, ''],
    ['所属区域,所在地区', 'region', `psb.${key}Region`, ''],
  ],
  always: 2,
});
const PROVIDER = firm(
  'accessProvider',
  ['网络接入服务商', '接入服务商信息', '接入服务商'],
  ['接入服务商', '服务商', '单位', ''],
);
const REGISTRAR = firm(
  'registrar',
  ['域名注册服务商', '域名注册商信息', '域名注册商'],
  ['域名注册商', '服务商', '单位', ''],
);
/** Whom a label has to name where nothing heads it. */
export const FIRMS: ReadonlySet<Group> = new Set([PROVIDER, REGISTRAR]);
const SAFETY: Group = {
  headings: ['应急联系', '安全责任人', '网站安全负责人'],
  owners: [''],
  english: '',
  fields: [
    ['网络安全负责人,网站安全负责人', 'text', 'psb.securityOfficer', ''],
    ['应急联系人,应急联系人姓名', 'text', 'psb.emergencyContact', ''],
  ],
  always: 2,
};
export const POLICE: Group[] = [
  POLICE_ENTITY,
  POLICE_LEADER,
  POLICE_WEBSITE,
  PROVIDER,
  REGISTRAR,
  SAFETY,
];
