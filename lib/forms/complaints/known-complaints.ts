import type { About } from './about';

/** A message of the catalogue, and what other words complain of the same. */
interface KnownComplaint extends About {
  /** As the catalogue has it. */
  zh: string;
}

const PICTURES = /^documents\.(?:leaderId|adminId|entityCertificate)|^certificate$/u;
const HOLDER = /^holder$/u;
const OWNER = /^(?:entity|entity\..*|filing|filed)$/u;

/** The first one that fits counts, so the closer one stands first. */
export const KNOWN_COMPLAINTS: readonly KnownComplaint[] = [
  {
    zh: '跨省备案',
    about:
      /^(?:certificate|filing|entity|entity\.(?:certificateAddress|name|region|mailingAddress)|documents\.entityCertificate)$/u,
    faults: 'other-province',
  },
  {
    zh: '电话号码问题',
    about: /^(?:leader|admin)\.(?:mobile|landline)$/u,
    faults: 'other-province',
  },
  {
    zh: '未备案网站不得开启访问',
    about: /^(?:unfiled-website|website|website\.domains)$/u,
    faults: 'reachable',
  },
  { zh: '已备案网站未开站', about: /^(?:filed-)?website$/u, faults: 'unopened' },
  { zh: '域名过期', about: /^validity$/u, faults: 'expired past' },
  {
    zh: '核验单不合格',
    about: /^documents\.authenticityForm$/u,
    faults: 'other-one unsigned unstamped missing unclear unacceptable wrong format incomplete',
  },
  { zh: '网站内容不合格', about: /^content$/u, faults: 'beyond preapproved word unacceptable' },
  { zh: '网站内容不合格', about: /^content$/u, faults: 'mismatch', against: /^filed$/u },
  {
    zh: '主办单位负责人姓名与工商信息库登记信息不一致',
    about: /^register-check$/u,
    faults: 'unconfirmed mismatch unacceptable',
  },
  { zh: '该备案信息不存在，请确认输入内容', about: /^(?:data|filing)$/u, faults: 'absent' },
  {
    zh: '备案接入信息与实际接入信息不符',
    about: /^ip$/u,
    faults: 'mismatch',
    against: /^filed-ip$/u,
  },
  {
    zh: '无法读取图片识别内容，请尝试重新提交或重新上传图片',
    about: /^(?:documents\..*|file|certificate)$/u,
    faults: 'unreadable',
  },
  {
    zh: '网站名称不合格',
    about: /^(?:website\.name|whoever)$/u,
    faults: 'word long mismatch wrong format unacceptable limit short',
  },
  {
    zh: '请输入正确的紧急联系方式！',
    about: /^(?:leader|admin)\.emergencyPhone$/u,
    faults: 'invalid wrong format unacceptable unreachable',
  },
  { zh: '网站主办者冲突', about: /^(?:entity|filing)$/u, faults: 'ordered' },
  { zh: '域名即将过期', about: /^(?:website\.domains|psb\.domain)$/u, faults: 'expiring' },
  { zh: '域名已过期', about: /^(?:website\.domains|psb\.domain)$/u, faults: 'expired' },
  {
    zh: '网站域名持有者与主体单位名称不符',
    about: HOLDER,
    faults: 'mismatch same-demand',
    against: /^(?:entity|entity\.name)$/u,
  },
  {
    zh: '域名实名信息与备案信息不符',
    about: HOLDER,
    faults: 'mismatch same-demand',
    against: OWNER,
  },
  { zh: '域名所有人不正确', about: HOLDER, faults: 'wrong unacceptable' },
  { zh: '注册商不存在该域名注册人信息', about: HOLDER, faults: 'absent' },
  { zh: '域名未入库', about: /^(?:website\.domains|psb\.domain|holder)$/u, faults: 'unrecorded' },
  {
    zh: '域名不存在注册商验证库中',
    about: /^(?:website\.domains|psb\.domain|holder)$/u,
    faults: 'unverified',
  },
  { zh: '该域名存在进行中的订单', about: /^website\.domains$/u, faults: 'ordered' },
  { zh: '域名冲突', about: /^website\.domains$/u, faults: 'conflict filed' },
  { zh: '未解析至华为云服务器', about: /^(?:website\.domains|website)$/u, faults: 'unresolved' },
  { zh: '域名实际解析IP与备案IP不符', about: /^resolution$/u, faults: 'mismatch' },
  {
    zh: '备案接入信息与实际接入信息不符',
    about: /^access$/u,
    faults: 'mismatch',
  },
  { zh: '网站内容与主体不符', about: /^content$/u, faults: 'mismatch' },
  { zh: '主办单位名称不合格，单位名称已发生变更', about: /^entity\.name$/u, faults: 'changed' },
  {
    zh: '主办单位名称不合格，证件已注销',
    about: /^(?:entity|documents\.entityCertificate|entity\.name)$/u,
    faults: 'cancelled',
  },
  {
    zh: '主办单位名称不合格，证件已吊销',
    about: /^(?:entity|documents\.entityCertificate|entity\.name)$/u,
    faults: 'revoked',
  },
  { zh: '主办单位经营异常', about: /^(?:entity|entity\.name)$/u, faults: 'abnormal' },
  {
    zh: '主办单位负责人姓名与工商信息库登记信息不一致',
    about: /^(?:leader|admin)\.name$/u,
    faults: 'mismatch unconfirmed',
    against: /^register$/u,
  },
  { zh: '主办单位名称不一致', about: /^entity\.name$/u, faults: 'mismatch' },
  {
    zh: '主办单位证件号码不合格，证件号码不一致',
    about: /^entity\.certificateNumber$/u,
    faults: 'mismatch',
  },
  {
    zh: '主办单位证件号码错误',
    about: /^entity\.certificateNumber$/u,
    faults: 'wrong unacceptable format',
  },
  {
    zh: '主办单位证件住址错误',
    about: /^entity\.certificateAddress$/u,
    faults: 'wrong unacceptable mismatch same-demand unconfirmed',
  },
  { zh: '证件住址信息变更', about: /^entity\.certificateAddress$/u, faults: 'changed' },
  {
    zh: '主体负责人联系方式失效',
    about: /^leader\.(?:mobile|landline)$/u,
    faults: 'unreachable expired invalid',
  },
  { zh: '电话号码问题', about: /^(?:leader|admin)\.(?:mobile|landline)$/u, faults: 'unreachable' },
  {
    zh: '手机号码备案频率大于1',
    about: /^(?:leader|admin)\.mobile$/u,
    faults: 'used filed',
  },
  {
    zh: '备案主体/网站负责人手机号不合格',
    about: /^(?:leader|admin)\.mobile$/u,
    faults: 'unacceptable wrong invalid',
  },
  {
    zh: '备案主体或者网站负责人的办公电话不合格',
    about: /^(?:leader|admin)\.landline$/u,
    faults: 'unacceptable wrong invalid',
  },
  {
    zh: '主体负责人身份证已过期',
    about:
      /^(?:leader\.certificateNumber|documents\.leaderId(?:Front|Back)|leader\.certificateValidity)$/u,
    faults: 'expired',
  },
  { zh: '核验单过期', about: /^documents\.authenticityForm$/u, faults: 'expired' },
  {
    zh: '幕布照片不符合要求',
    about: /^documents\.backdropPhoto$/u,
    faults: 'unacceptable unclear incomplete wrong colour badly-lit',
  },
  { zh: '前置审批证件已过有效期', about: /^documents\.preapproval$/u, faults: 'expired' },
  {
    zh: '前置审批不合格',
    about: /^(?:documents\.preapproval|website\.preapproval)$/u,
    faults: 'unacceptable invalid missing',
  },
  {
    zh: '检测到您上传的资料不完整，请继续上传资料',
    about: /^papers$|^filing$/u,
    faults: 'incomplete missing',
  },
  {
    zh: '证件不合格',
    about: PICTURES,
    faults: 'unacceptable unclear incomplete missing forged original-demand picture-demand',
  },
  {
    zh: '此证件存在进行中的订单',
    about: /^(?:certificate|entity\.certificateNumber|documents\.entityCertificate)$/u,
    faults: 'ordered',
  },
  {
    zh: '证件已在其他账号下有备案记录',
    about: /^(?:certificate|entity\.certificateNumber)$/u,
    faults: 'used filed',
  },
  { zh: '备案主办者冲突', about: /^(?:entity|entity\.name)$/u, faults: 'conflict' },
  { zh: '工信部中已存在备案记录', about: /^entity$/u, faults: 'filed' },
  { zh: 'APP包名不准确', about: /^app\.packageName$/u, faults: 'wrong mismatch unacceptable' },
  {
    zh: 'APP特征信息无效',
    about: /^app\.(?:fingerprint|publicKey|bundleId)$/u,
    faults: 'invalid wrong mismatch',
  },
  { zh: '未正确悬挂备案号', about: /^number$/u, faults: 'missing wrong' },
  { zh: '底部未悬挂公安联网备案号', about: /^psb-number$/u, faults: 'missing' },
  { zh: '空壳网站', about: /^website$/u, faults: 'empty' },
  {
    zh: '应急联系方式为必填',
    about: /^(?:leader|admin)\.emergencyPhone$/u,
    faults: 'blank missing',
  },
  { zh: '域名注册商未获得批复', about: /^registrar$/u, faults: 'unapproved' },
  { zh: '该域名后缀不支持备案', about: /^ending$/u, faults: 'unapproved unsupported' },
  { zh: '主体负责人非法定代表人', about: /^leader\.name$/u, faults: 'not-representative' },
  {
    zh: '主办单位证件号码不合格，证件已三证合一',
    about: /^(?:entity|certificate|entity\.certificateNumber|documents\.entityCertificate)$/u,
    faults: 'merged',
  },
  { zh: '备案号未添加超链接跳转', about: /^(?:number|filing\.entityNumber)$/u, faults: 'unlinked' },
  { zh: '网站内容涉及经营性', about: /^(?:content|website)$/u, faults: 'commercial' },
  { zh: '个人网站涉及企业', about: /^personal$/u, faults: 'business commercial' },
  { zh: '短信核验失败', about: /^sms$/u, faults: 'unconfirmed unacceptable' },
];
