import type { LabelKey } from '../labels';
import type { PaperKind } from '../types';

/** A word that a paper prints before a value. */
export interface PaperLabel {
  words: string;
  key: LabelKey;
  /** Only where nothing else was read in the same piece: the half of a spaced label whose other half was lost. */
  isHalf?: boolean;
}

const labels = (key: LabelKey, words: string): PaperLabel[] =>
  words.split(' ').map((each) => ({ key, words: each }));

const half = (key: LabelKey, words: string): PaperLabel => ({ key, words, isHalf: true });

const PERSON: readonly PaperLabel[] = [
  ...labels('personName', '姓名/Name 姓名'),
  ...labels('sex', '性别/Sex 性别'),
  ...labels('birth', '出生日期/DateofBirth 出生日期 出生年月'),
  ...labels('other', '签发机关/IssuingAuthority 签发机关 签发地点 签发次数 换证次数 签发日期 民族'),
  ...labels('validity', '有效期限/PeriodofValidity 有效期限'),
];

/**
 * The labels of each kind of paper, longest first where one begins another. From memory of the papers' designs: none
 * is copied from a source.
 */
export const PAPER_LABELS: Readonly<Record<PaperKind, readonly PaperLabel[]>> = {
  'business-licence': [
    ...labels('creditCode', '统一社会信用代码/注册号 统一社会信用代码 社会信用代码 注册号'),
    ...labels('name', '企业名称 公司名称 字号名称 名称'),
    ...labels('type', '公司类型 企业类型 主体类型 类型'),
    ...labels(
      'legalRepresentative',
      '法定代表人(负责人) 法定代表人/负责人 法定代表人姓名 法定代表人 执行事务合伙人 负责人姓名 负责人 经营者姓名 经营者 投资人姓名 投资人',
    ),
    ...labels('address', '主要经营场所 营业场所 经营场所 企业住所 住所(营业场所) 住所'),
    ...labels('capital', '注册资本(金) 注册资本 注册资金 出资额 出资总额 成员出资总额 资金数额'),
    ...labels('founded', '成立日期 注册日期'),
    ...labels('term', '营业期限 经营期限 合伙期限'),
    ...labels(
      'other',
      '经营范围 业务范围 组成形式 登记机关 发照机关 实收资本 核准日期 发照日期 证照编号 许可经营项目 一般经营项目',
    ),
    half('name', '称'),
    half('type', '型'),
    half('address', '所'),
  ],
  'resident-id-front': [
    ...PERSON,
    ...labels('birth', '出生'),
    ...labels('personAddress', '住址'),
    ...labels('idNumber', '公民身份号码 公民身份证号码'),
  ],
  'resident-id-back': PERSON,
  passport: [
    ...labels(
      'passportNumber',
      '护照号/PassportNo 护照号码/PassportNo 护照号码 护照号 PassportNo. PassportNo PassportNumber',
    ),
    ...labels('personName', '姓名/Name 姓名'),
    ...labels(
      'other',
      '类型/Type 国家码/CountryCode 国籍/Nationality 性别/Sex 出生日期/Dateofbirth 出生地点/Placeofbirth',
    ),
  ],
  'mainland-travel-permit-hk-macao': [...PERSON, ...labels('permitNumber', '证件号码 通行证号码')],
  'mainland-travel-permit-taiwan': [...PERSON, ...labels('permitNumber', '证件号码 通行证号码')],
  'hk-macao-taiwan-residence-permit': [
    ...PERSON,
    ...labels('birth', '出生'),
    ...labels('personAddress', '住址'),
    ...labels('idNumber', '公民身份号码'),
    ...labels('permitNumber', '通行证号码'),
  ],
  'foreign-permanent-resident-card': [
    ...PERSON,
    ...labels('nationality', '国籍/Nationality 国籍/地区 国籍'),
    ...labels('permitNumber', '证件号码/CardNo. 证件号码/CardNo 证件号码/IDNo. 证件号码'),
  ],
  'domain-certificate': [
    ...labels(
      'name',
      '域名注册人 域名注册者 域名持有者 域名持有人 域名所有者 域名所有人 注册人 注册者 持有者 所有者',
    ),
    ...labels(
      'other',
      '域名注册服务机构 注册服务机构 注册商 域名注册日期 域名注册时间 注册日期 注册时间 域名服务器',
    ),
    ...labels('expiry', '域名到期日期 域名到期时间 到期日期 到期时间 过期时间 有效期至'),
    ...labels('validity', '域名有效期限 域名有效期 有效期限 有效期'),
    ...labels('domain', '域名名称 域名 DomainName'),
    ...labels('name', 'Registrant'),
    ...labels('expiry', 'ExpirationDate ExpiryDate'),
    ...labels('other', 'RegistrationDate Registrar'),
  ],
};
