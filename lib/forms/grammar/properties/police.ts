import { documents, type Property } from './property';

/** What the filing with the police asks of a website. */
export const POLICE: readonly Property[] = [
  {
    en: 'type',
    words: '性质 用户性质 身份',
    of: {
      entity: 'entity.type',
      filing: 'entity.type',
      website: 'psb.nature',
      none: 'entity.type',
    },
  },
  {
    en: 'type',
    words:
      '组织形式 主体身份 主体类型 单位性质 主体性质 单位类型 备案性质 身份类型 身份性质 性质类型 备案身份 法人类型 单位或个人 个人或单位 企业或个人 个人或企业 个人还是单位 个人还是企业',
    of: documents('entity.type', 'entity', 'filing', 'website', 'app'),
  },
  {
    en: 'home address',
    words: '常住地址 家庭地址 现地址 常住地 户籍地址 居住地 家庭详细地址',
    pattern:
      '(?:常住|居住|现居住|户籍|家庭)(?:地|地址)?的?(?:地址(?:省份?|城?市|县区|区?县)|(?:详细|具体)地址)',
    of: {
      none: 'psb.residence entity.mailingAddress',
      leader: 'psb.residence',
      person: 'psb.residence entity.mailingAddress',
    },
  },
  {
    en: 'home address',
    words: '居住地址',
    of: {
      none: 'psb.residence entity.mailingAddress entity.certificateAddress',
      leader: 'psb.residence',
      entity: 'psb.residence entity.mailingAddress',
      person: 'psb.residence entity.mailingAddress',
    },
  },
  {
    en: 'region of responsibility',
    words: '所属地区管辖 所属区域管辖 所属管辖 管辖地区',
    of: { provider: 'psb.accessProviderRegion', registrar: 'psb.registrarRegion' },
  },
  {
    en: 'address',
    words: '详细地址 具体地址 街道地址',
    of: {
      entity: 'entity.certificateAddress entity.mailingAddress',
      none: 'entity.mailingAddress mail.address',
      receiver: 'mail.address',
      server: 'instance.serverLocation psb.serverAddress',
    },
  },
  {
    en: 'address',
    words: '地址',
    of: {
      entity: 'entity.certificateAddress entity.mailingAddress',
      none: 'entity.certificateAddress entity.mailingAddress mail.address',
      receiver: 'mail.address',
      server: 'instance.serverLocation psb.serverAddress',
    },
  },
  {
    en: 'address of the server',
    words: '存放物理地址 物理存放地址 物理地址 存放地址 放置地址 所在地址',
    of: { server: 'psb.serverAddress', website: 'psb.serverAddress' },
  },
  {
    en: 'filing number',
    words:
      '备案许可证编号 备案/许可证编号 备案许可编号 icp备案许可证号 icp备案许可证编号 备案号 备案/许可证号 备案号/许可证号 备案许可证号 备案编号 主体备案号 许可证号 icp备案号 备案号码 工信部备案号 已有备案号 已备案号 icp证号 icp号 icp许可证号',
    of: {
      filing: 'filing.entityNumber recover.filingNumber psb.icpNumber',
      entity: 'filing.entityNumber',
      none: 'filing.entityNumber recover.filingNumber psb.icpNumber',
      website: 'psb.icpNumber website.number',
      domain: 'psb.icpNumber website.number',
    },
  },
  {
    en: 'filing number of the entity',
    words: '主备案号 主备案编号',
    pattern:
      '(?:已有|现有|已|原|旧)?(?:备案的?主体(?:号码?|编号|序号)|(?:icp)?主体(?:icp)?(?:备案证?|(?:备案)?许可证?|登记)?(?:号码?|序号)|主体(?:icp)?备案编号)',
    of: documents('filing.entityNumber', 'filing'),
  },
  {
    en: 'ministry’s filing number',
    words: '工信备案号',
    pattern: '工信部?(?:网站|icp|域名)*(?:备案|许可证)(?:许可证?)?(?:号码?|编号)',
    of: { none: 'psb.icpNumber', website: 'psb.icpNumber' },
  },
  {
    en: 'opening date',
    words: '开通运行日期 运营时间',
    pattern:
      '(?:网站)?(?:首次|正式|最初)?(?:开通|上线|上架|联网|入网|开办|启用|建站|开站|(?:开始|投入|正式)(?:运营|运行|使用))(?:日期?|时间|时期)',
    of: { website: 'psb.openDate', none: 'psb.openDate' },
  },
  {
    en: 'opening date',
    words: '运行时间 建立时间 建立日期 成立时间 成立日期 创办时间 创办日期 建成时间',
    of: { website: 'psb.openDate' },
  },
  {
    en: 'level',
    words: '级别 等级 安全等级',
    pattern:
      '(?:网络|信息|系统|安全|等级保护|等保|保护)*(?:安全保护|等级保护|等保|网络安全)(?:级别|等级)',
    of: { website: 'psb.level' },
  },
  {
    en: 'commercial or not',
    words: '经营性质 经营性/非经营性 经营性或非经营性',
    pattern: '是否为?经营性(?:网站|服务|信息服务|互联网信息服务)?',
    of: { website: 'psb.nature', none: 'psb.nature' },
  },
  {
    en: 'independent domain',
    words:
      '是否有独立一级域名 是否独立域名 是否有独立域名 是否有一级域名 是否独立一级域名 是否有顶级域名 是否有自己的域名 有自己的域名',
    of: { none: 'psb.hasTopDomain', website: 'psb.hasTopDomain' },
  },
  {
    en: 'whether filed with the ministry',
    words:
      '是否有工信部备案号 是否有备案号 是否已备案 是否工信部备案 是否已有备案号 是否有icp备案号 是否已取得备案号 是否已有工信部备案号 是否已办理备案 是否icp备案 是否已进行icp备案',
    of: { none: 'psb.hasIcp', website: 'psb.hasIcp' },
  },
  {
    en: 'interactive service',
    words:
      '是否提供交互式信息服务 是否有交互服务 是否有交互式服务 是否有交互式信息服务 是否有互联网交互服务 交互式服务 是否提供互联网交互服务 是否提供交互服务 是否交互式 是否为交互式网站 是否有交互功能 互联网交互服务 是否提供交互式服务 是否提供互联网交互式服务 是否提供互联网信息交互服务 是否交互式服务',
    of: { none: 'psb.interactive', website: 'psb.interactive' },
  },
  {
    en: 'controlled goods',
    words: '管制物品信息 管制物品',
    // A page of the police's own has lost the first half of 提供.
    pattern:
      '(?:是否|有无|提?供|涉及到?|包含|发布|销售|出售|经营|有|从事|的)+管制(?:物品|器具|刀具)(?:等|的|类|信息|发布|服务|销售|业务|内容|类型|种类)*',
    of: { none: 'psb.controlledGoods', website: 'psb.controlledGoods' },
  },
  {
    en: 'technical support',
    words: '技术支持 建站公司 建站服务商',
    pattern:
      '(?:技术(?:支持|服务|维护)|代维|(?:网站|建站)(?:建设|开发|制作|设计|承建))(?:服务)?(?:公司|厂商|商|方|单位|企业|机构)',
    of: { none: 'psb.techSupport', website: 'psb.techSupport' },
  },
  {
    en: 'code of the police department',
    words: '网安部门代码 网安代码 公安机关代码 所在地网安部门代码',
    of: { none: 'psb.policeCode', server: 'psb.policeCode' },
  },
  {
    en: 'technical support',
    words:
      '制作公司 设计公司 开发公司 建设公司 开发单位 制作单位 设计单位 承建单位 承建公司 开发商',
    of: { website: 'psb.techSupport' },
  },
  { en: 'person in charge of security', words: '信息', of: { security: 'psb.securityOfficer' } },
  { en: 'emergency contact', words: '信息', of: { emergency: 'psb.emergencyContact' } },
];
