/** Whose property a label asks: the first part of 主体单位证件号码. `person` is the leader or the administrator. */
export type Owner =
  | 'entity'
  | 'leader'
  | 'admin'
  | 'person'
  | 'website'
  | 'app'
  | 'domain'
  | 'provider'
  | 'registrar'
  | 'security'
  | 'emergency'
  | 'receiver'
  | 'server'
  | 'filing';

const joined = (before: string, words: string, after: string): string =>
  before
    .split(' ')
    .flatMap((one) =>
      words.split(' ').flatMap((word) => after.split(' ').map((end) => one + word + end)),
    )
    .join(' ')
    .replaceAll('_', '');

/** The words for each owner, `normalise`d, as the pages of filing systems use them for one another. */
export const OWNER_WORDS: Record<Owner, string> = {
  entity:
    joined(
      '主办 开办 举办 办站 申请变更 申办 申请 申报 报备 备案 运营 经营 使用 持有 承诺 授权 委托 责任 联网 上网 归属 签约',
      '_',
      '单位 主体 方 企业 公司 机构 组织',
    ) +
    ' ' +
    joined('主办 开办 举办 申办 申请 运营 承诺 授权 委托 备案', '_', '者 人') +
    ' 建站单位 建站主体 建站方 经营人 主办机关 开办机关 申办机关 申报机关 责任机关 客户 机关 ' +
    '主办 店铺 子公司 分公司 注册主体 商户 个体户 个人/单位 主体单位 主体 主管主办单位 单位/个人 企业/个人 公司/个人 学校 院校 医院 ' +
    '单位 公司 企业 机构 组织 组织机构 法人单位 法人主体 所有者 事业单位 社会团体 ' +
    '个体工商户 社会组织 ' +
    '使用者 使用人 所有人 用户单位 认证主体 认证企业 信息服务提供者 互联网信息服务提供者 网络信息服务提供者 ' +
    '域名持有者 域名持有人 域名所有人 域名注册人 域名注册者 网站持有人 网站持有者 开发者 开发主体',
  leader:
    '主负 经营者 当家人 老板 负责领导 分管领导 主要领导 单位领导 法定责任人 法人(负责人) 法定代表人(负责人) 法人 法定代表人 法人代表 法人代表人 法定负责人 法定代表 分管网站负责人 分管网站的负责人 法代',
  admin:
    joined('网站 站点', '管理 维护 运维 运营', '人 人员 负责人 责任人 联系人') +
    ' 被授权人 被授权方 被委托人 受托人 受委托人 受权人 代理人 管网站的人 站负 icp负责人 站长 网站站长 建站负责人',
  person:
    '负责同志 主要负责同志 联络员 联系员 专管员 对接人 填报人 填表人 申报人 具体负责人 第一负责人 直接负责人 联系负责人 负责人 责任人 主要负责人 联系人 经办人 管理员 管理人 管理者 联络人 负责人员 联系人员 管理人员 代办人 办理人 业务负责人',
  website:
    '信息系统 办网 建网 官网 官方网站 门户网站 网站平台 网站 站点 网址站点 互联网站 web网站 互联网信息服务 互联网服务 信息服务 服务',
  app: '车机应用 app 应用 应用程序 移动应用 移动应用程序 小程序 微信小程序 小游戏 快应用 客户端 软件',
  domain: '国际域名 国内域名 中文域名 域名 互联网域名 顶级域名 主域名',
  provider:
    joined(
      '网络 互联网 宽带 服务器 主机 空间 网站 idc isp 云 机房',
      '接入 运营 接入服务 服务提供 接入提供 托管',
      '商 方 单位 公司 机构 企业 者',
    ) +
    ' 服务商 接入方 接入服务方 主机商 主机提供商 idc服务商 isp服务商 云平台 接入商 接入服务商 接入单位 接入服务单位 接入服务提供商 接入提供商 网络服务商 接入服务提供者 接入服务提供单位 接入公司 接入服务机构 接入机构 接入服务企业 接入企业 接入运营商 云厂商 互联网接入服务提供者 空间服务商 空间提供商 空间商 服务器提供商 云服务商',
  registrar:
    joined(
      '域名',
      '注册 登记 注册服务 登记服务 注册管理 服务',
      '商 方 单位 公司 机构 平台 服务商',
    ) +
    ' 注册商 注册服务商 注册服务机构 域名提供商 域名服务提供商 域名注册服务提供商 域名注册服务提供者',
  security:
    joined(
      '_ 网络 信息 网络信息 信息网络 网络与信息 网络和信息 数据',
      '安全',
      '员 负责人 责任人 管理员 管理人 管理人员 联络员 联系人 管理负责人 管理责任人 主管 专员 保护负责人 技术负责人',
    ) + ' 网安负责人 网安责任人 网安联系人',
  emergency:
    '应急联络员 应急联系员 应急联系人 应急联络人 紧急联系人 紧急联络人 应急负责人 应急处置人 应急联系人员 备用联系人 应急处置联系人 应急响应联系人 应急值守联系人 网络安全应急联系人 网络安全应急联络人 安全应急联系人 24小时联系人',
  receiver:
    '幕布收件人 幕布收货人 幕布收货 幕布寄送 收取人 收件人 收货人 收件 收货 幕布收件 幕布邮寄 邮寄 快递',
  server: '服务器 主机 云主机 云服务器 机房 物理服务器 托管服务器 虚拟主机',
  filing: 'app备案 小程序备案 备案 icp icp备案 网站备案 工信部备案 域名备案 报备',
};

const owners: ReadonlyMap<string, Owner> = new Map(
  Object.entries(OWNER_WORDS).flatMap(([owner, words]) =>
    words.split(' ').map((word) => [word, owner as Owner] as const),
  ),
);
const LONGEST_OWNER = Math.max(...[...owners.keys()].map(({ length }) => length));

/** Whether a `normalise`d text names owners alone, so that the property may follow in a neighbouring node. */
export const isOwner = (text: string): boolean => owners.has(text);

/** The owners that a text begins with, the one with the longest word first, each with its word. */
export function* ownersAtStart(text: string): Generator<{ owner: Owner; word: string }> {
  for (let length = Math.min(LONGEST_OWNER, text.length); length > 0; length--) {
    const word = text.slice(0, length);
    const owner = owners.get(word);
    if (owner) yield { owner, word };
  }
}

const OF_ADMIN: ReadonlySet<Owner> = new Set(['website', 'app', 'domain']);

/** What the owners of a label make together: the person of a website is its administrator. */
export function ownerOf(owners: readonly Owner[]): Owner | null {
  const [last, ...before] = owners.toReversed();
  if (last === undefined) return null;
  if (last === 'person') {
    if (before.includes('security')) return 'security';
    if (before.includes('emergency')) return 'emergency';
    // 主办单位网站负责人 and 网站主办单位负责人: the one named last has the person.
    const of = before.find((one) => OF_ADMIN.has(one) || one === 'entity' || one === 'leader');
    if (of === undefined) return 'person';
    return OF_ADMIN.has(of) ? 'admin' : 'leader';
  }
  // 负责人/法人 is one person said twice.
  if (last === 'leader')
    return before.every((one) => one === 'entity' || one === 'person') ? 'leader' : null;
  // 接入服务器单位名称: the one with whom the server stands.
  if (last === 'entity' && before[0] === 'server') return 'provider';
  // 快递公司 is the carrier.
  if (last === 'entity' && before.includes('receiver')) return null;
  // 网站/App名称 is asked of the one or the other, as of a website.
  if (last === 'app' && before[0] === 'website') return 'website';
  // App服务名称 is the App's.
  if (last === 'website' && before[0] === 'app') return 'app';
  // 备案域名 and 网站首页 are two labels, and no domain has a website.
  if ((last === 'website' || last === 'app') && before.includes('domain')) return null;
  return last;
}
