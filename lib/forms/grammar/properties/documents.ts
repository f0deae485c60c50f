import { documents, type Property } from './property';

/** 身份证照片页, 证件照正面: what a side of a card is called after. */
const CARD = '(?:(?:有效|居民|二代|身份|证件|证明|证|件|照片?|图片|原件|复印件|彩色|的|[(/])+)';

/** Pictures and papers that a filing asks for. */
export const DOCUMENTS: readonly Property[] = [
  {
    en: 'identity check',
    words: '真实性核验',
    pattern:
      '(?:人脸|活体|人证|实人|真人|视频|刷脸|扫脸)(?:核[验身]|识别|验证|检测|认证|比对|合一)+',
    of: { none: 'documents.liveness', admin: 'documents.liveness' },
  },
  {
    en: 'front of the ID',
    words:
      '正反面 身份证明正反面 身份证正反两面 身份证双面 个人信息面 身份证个人信息面 人像页 头像页 身份证照片面 身份证人像照 身份证正面照 身份证明正面 身份证明人像面 身份证人像 身份证头像 证件人像 人像 头像面 正面(人像面) 正面人像 身份证(正面) 身份证(人像面) 身份证正面人像 身份证正面照片 身份证正面头像 身份证正面 证件正面 身份证人像面 证件人像面 人像面 正面 证件(正面) 身份证件正面 身份证头像面 有效证件正面 证件头像面 证件照正面 身份证照正面',
    pattern: `${CARD}(?:正反?面|[人头]像|照片[面页]|个人信息[面页]|双面)(?:[人头]像)?[面页照]?\\)?(?:照片?|图片)?|(?:[人头]像)[面页](?:照片?|图片)`,
    of: {
      none: 'documents.leaderIdFront documents.adminId',
      leader: 'documents.leaderIdFront',
      entity: 'documents.leaderIdFront',
      admin: 'documents.adminId',
      person: 'documents.leaderIdFront documents.adminId',
    },
  },
  {
    en: 'back of the ID',
    words:
      '国徽页 身份证国徽页 身份证国徽照 身份证反面照 身份证背面照 身份证明反面 身份证明背面 身份证明国徽面 身份证国徽 证件国徽 国徽 反面国徽 身份证(反面) 身份证(国徽面) 身份证(背面) 身份证反面国徽 身份证反面 证件反面 身份证背面 证件背面 身份证国徽面 证件国徽面 国徽面 反面 背面 证件(反面) 身份证件反面 有效证件反面 证件照反面 身份证照反面',
    pattern: `${CARD}?(?:反面|背面|国徽)(?:国徽)?[面页照]?\\)?(?:照片?|图片)?`,
    of: {
      none: 'documents.leaderIdBack documents.adminIdBack',
      leader: 'documents.leaderIdBack',
      entity: 'documents.leaderIdBack',
      admin: 'documents.adminIdBack',
      person: 'documents.leaderIdBack documents.adminIdBack',
    },
  },
  {
    en: 'picture of the certificate',
    words: '证件照 证件 有效证件 有效证件相关资料',
    of: {
      none: 'documents.entityCertificate documents.leaderIdFront documents.adminId',
      entity: 'documents.entityCertificate',
      leader: 'documents.leaderIdFront',
      admin: 'documents.adminId',
      person: 'documents.leaderIdFront documents.adminId',
    },
  },
  {
    en: 'picture of the certificate',
    words: '证明材料 证明文件',
    of: { entity: 'documents.entityCertificate' },
  },
  {
    en: 'picture of the ID',
    words: '身份证 身份证件 身份证明',
    of: {
      none: 'documents.leaderIdFront documents.adminId',
      entity: 'documents.entityCertificate',
      leader: 'documents.leaderIdFront',
      admin: 'documents.adminId',
      person: 'documents.leaderIdFront documents.adminId',
    },
  },
  {
    en: 'picture of the business certificate',
    words:
      '资格证明 三证合一营业执照 工商营业执照 工商执照 统一社会信用代码证 营业执照正副本 执照正副本 营业执照 组织机构代码证 统一社会信用代码证书 资质证书 资质 证照 执照 资格证件 登记证件',
    pattern:
      '(?:事业(?:单位)?|社会(?:团体)?|社团|基金会|企业)法人(?:登记)?证书?|组织机构代码证书|(?:民办非企业(?:单位)?|社会团体(?:法人)?|社会服务机构|基金会|宗教活动场所|外国企业常驻代表机构)登记证书?|(?:律师事务所|医疗机构|公证机构)执业(?:许可)?证|军队代号证?|办学许可证|司法鉴定许可证',
    of: documents('documents.entityCertificate', 'entity', 'leader'),
  },
  {
    en: 'authenticity statement',
    words: '核验单 核验表',
    pattern: '(?:电子|网站|icp|备案|信息|真实性|的)*(?:核验|核查)(?:单|表)',
    of: documents('documents.authenticityForm', 'website', 'filing', 'app', 'entity'),
  },
  {
    en: 'commitment letter',
    words: '信息安全责任承诺书',
    pattern:
      '(?:网络|信息|服务|安全|真实性?|icp|网站|备案|管理|保障|责任|诚信|守法|个人|[与和及])*(?:承诺|责任告知|告知|保证)[书函]',
    of: documents(
      'documents.commitment',
      'website',
      'filing',
      'entity',
      'app',
      'leader',
      'admin',
      'person',
    ),
  },
  {
    en: 'domain certificate',
    words:
      '实名认证 实名认证证书 实名认证详情信息 实名 持有证明 注册证 whois信息 域名证明 证书 注册证书 所有权证书 所有权证明 注册证明 持有证书 证 证件',
    pattern:
      '(?:实名|认证|whois|后台|控制台|管理|信息|详情|查询|注册|持有|所有|截图|证书|[或和、/])+(?:截图|截屏|证明|证书)',
    of: { domain: 'documents.domainCertificate psb.domainCertificate' },
  },
  {
    en: 'domain certificate',
    words: '域名证明',
    pattern: 'whois(?:信息|查询|结果)*(?:截图|截屏|证明)',
    of: {
      none: 'documents.domainCertificate psb.domainCertificate',
      website: 'documents.domainCertificate psb.domainCertificate',
    },
  },
  {
    en: 'authorisation letter',
    words:
      '非法人授权书 授权函 授权委托函 委托函 法人授权函 法人委托书 备案授权书 备案授权委托书 授权书 授权委托书 委托书 法人授权书 法人授权委托书 法定代表人授权书 法定代表人授权委托书 委托授权书 授权证明',
    pattern: '(?:备案|办理|委托|授权|代办)+(?:书|函|文件)',
    of: documents(
      'documents.authorizationLetter',
      'leader',
      'admin',
      'person',
      'entity',
      'website',
    ),
  },
  {
    en: 'photo with the ID in hand',
    words:
      '手持身份证正面照 手持身份证件 手持身份证件照 手持身份证半身照 手持证件半身照 手持身份证合影 手持证件合影 手持照 手持证件 手持证件照 手持身份证 手持身份证照 证件(手持) 手持个人证件 手持单位证件 手持',
    pattern: '手[持举](?:本人|个人|有效)?(?:身份证件?|证件)(?:正面|半身|合影|照片?)*',
    of: documents('documents.handheldPhoto', 'leader', 'admin', 'person', 'entity'),
  },
  {
    en: 'photo of the administrator',
    words:
      '彩色照 彩色照片 拍照 相片 照片 现场照片 免冠照片 免冠照 半身照片 正面免冠照 本人照 头像照片 人像照片 拍摄照片',
    of: { admin: 'documents.backdropPhoto' },
  },
  {
    en: 'backdrop photo',
    words:
      '拍照核验 当面核验 电子核验照 电子核验照片 背景幕布 彩色半身照 核验现场 核验现场拍摄 现场核验 现场照 真实性核验拍照 幕布 幕布合影 幕布背景 核验照 核验照片 真实性核验照片 真实性核验照 现场拍摄照片 核验现场拍摄照片 半身照 幕布拍照核验',
    pattern:
      '真实性?(?:核[验查实]|检查|验证|校验|审[核查]|查验)(?:拍摄的?|拍照|现场|人像|半身)*(?:照片?|相片|图片)|(?:幕布|背景[布图]?|核验点|蓝底)[前下]?的?(?:拍摄的?|手持|彩色|正面|免冠|半身|上半身|现场|合影|核验)*(?:照片?|相片|图片|拍照)',
    of: documents('documents.backdropPhoto', 'leader', 'admin', 'person', 'website'),
  },
  {
    en: 'pre-approval document',
    words:
      '前置审批复印件 前置审批文件原件 行业许可证 前置审批或行业资质 行业资质 审批批文 批准文件 审批文件 批文 批件',
    pattern:
      '(?:行业|特殊|相关)?(?:前置|专项)(?:审批|许可|专项|或|、|/)*的?(?:批复|批准|批文|许可|证明|资质|相关|媒体|的)*(?:文件|材料|资料|附件|扫描件|图片|证明|证书|许可证|批文|批复|电子件|电子版|原件|照片)',
    of: documents('documents.preapproval', 'website', 'app'),
  },
  {
    en: 'site construction plan',
    words: '建设方案书',
    pattern:
      '(?:网站|建站)(?:建设|规划|设计)*(?:方案|规划|计划)书?|(?:建设|规划)+(?:方案|规划|计划)书?',
    of: documents('documents.sitePlan', 'website'),
  },
  {
    en: 'statement about the domain holder',
    words: '域名注册人的证明 域名注册人证明 域名持有者证明 域名所有者证明 域名所有人证明',
    pattern: '域名(?:持有|所有|注册)[人者][与和](?:公司|单位|企业|主体|主办单位)的?关系证明',
    of: documents('documents.domainOwnerProof', 'website', 'filing'),
  },
  {
    en: 'further documents',
    words:
      '准予变更通知书 核准变更登记通知书 工商部门出具的变更证明 通用附件 通用主体附件 通用网站附件 补充上传 其他附件说明 说明材料 情况说明 情况说明书 居住证明 临时居住证明 其他证件 居住证 佐证材料 更多附件 服务材料 核验资料 其他 补充证明 附件',
    pattern:
      '(?:工商|主体|单位|公司|企业|名称|信息)*(?:变更|更名|改名)(?:核准|登记|准予|情况)*的?(?:证明|通知[书单]|函)(?:材料|文件)?|(?:其[他它]|补充|相关|附加|辅助|额外|需要?)+的?(?:补充|证明|说明|辅助|核验|审核|提交|相关|支撑|备案|的)*(?:材料|资料|附件|文件)',
    of: documents('documents.other', 'entity', 'website', 'leader', 'admin', 'app'),
  },
];
