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

/** The words for each owner, `normalise`d, as the pages of filing systems use them for one another. */
export const OWNER_WORDS: Record<Exclude<Owner, 'admin'>, string> = {
  entity:
    '主办单位 主办者 主办人 主体单位 主体 开办单位 开办主体 开办者 开办人 备案单位 备案主体 备案人 备案者 备案企业 备案公司 开办企业 主办公司 主办企业 主管主办单位 单位/个人 企业/个人 公司/个人 学校 院校 医院 申请人 申请企业 申请单位 申请主体 ' +
    '申报单位 报备单位 单位 公司 企业 机构 组织 组织机构 法人单位 法人主体 运营单位 运营者 所有者 事业单位 社会团体',
  leader:
    '法人 法定代表人 企业法人代表 单位法人 公司法人 单位法定代表人 法人代表 法人代表人 企业法人 法定负责人',
  person: '负责人 责任人 主要负责人 联系人 经办人 管理员 管理人 管理者 联络人',
  website: '网站 站点 互联网信息服务 互联网服务 信息服务 服务',
  app: 'app 应用 应用程序 移动应用 小程序 快应用 客户端',
  domain: '域名 互联网域名 顶级域名 主域名',
  provider:
    '接入商 接入服务商 接入单位 接入服务单位 网络接入商 网络接入服务商 网络接入单位 接入服务提供商 接入提供商 网络服务商 接入服务提供者 网站接入商 网站接入服务商 网站接入单位 服务器接入商 接入服务提供单位 接入公司',
  registrar:
    '注册商 注册服务商 域名注册商 域名注册服务商 域名服务商 域名注册公司 域名注册机构 域名注册服务机构 注册服务机构 域名注册单位 域名提供商',
  security: '安全负责人 网络安全负责人 信息安全负责人 安全管理员 安全责任人',
  emergency: '应急联系人 应急联络人 紧急联系人 紧急联络人 应急负责人 应急处置人',
  receiver: '收件人 收货人 收件 收货',
  server: '服务器 主机 云主机 云服务器 机房',
  filing: '备案 icp icp备案 网站备案',
};

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
  if (last === 'leader') return before.every((one) => one === 'entity') ? 'leader' : null;
  // 备案域名 and 网站首页 are two labels, and no domain has a website.
  if ((last === 'website' || last === 'app') && before.includes('domain')) return null;
  return last;
}
