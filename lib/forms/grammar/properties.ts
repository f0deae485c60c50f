import type { Owner } from './owners';

/** What a label asks of its owner, and which fields that is. */
export interface Property {
  /** In plain English, for “Why this field?”. */
  en: string;
  /** `normalise`d, separated by spaces. */
  words: string;
  /** Keys by owner, separated by spaces; `none` when the label names nobody. A person is the leader or the administrator. */
  of: Partial<Record<Owner | 'none', string>>;
}

const people = (property: string) => ({
  leader: `leader.${property}`,
  admin: `admin.${property}`,
  person: `leader.${property} admin.${property}`,
});

/** Of people, also where the label names nobody. */
const anybody = (property: string) => ({
  ...people(property),
  none: `leader.${property} admin.${property}`,
});

const documents = (key: string, ...owners: Owner[]): Property['of'] =>
  Object.fromEntries(['none', ...owners].map((owner) => [owner, key]));

export const PROPERTIES: readonly Property[] = [
  {
    en: 'name',
    words: '名称 全称 中文名称 完整名称 中文全称 名',
    of: {
      entity: 'entity.name',
      ...people('name'),
      website: 'website.name psb.websiteName',
      app: 'app.name',
      provider: 'psb.accessProvider',
      registrar: 'psb.registrar',
      none: 'entity.name website.name psb.accessProvider psb.registrar',
    },
  },
  {
    en: 'name of a person',
    words: '姓名 名字 真实姓名 中文姓名',
    of: {
      entity: 'entity.name',
      ...anybody('name'),
      leader: 'leader.name psb.legalRepresentative',
      none: 'leader.name admin.name entity.name',
      receiver: 'mail.name',
    },
  },
  {
    en: 'type',
    words: '性质 单位性质 主体性质',
    of: { entity: 'entity.type', website: 'psb.nature', none: 'entity.type' },
  },
  {
    en: 'type',
    words: '类型 类别 种类 主体类型',
    of: { entity: 'entity.type', website: 'service.kind' },
  },
  {
    en: 'certificate type',
    words:
      '证件类型 证件类别 证件种类 有效证件类型 证照类型 证书类型 身份证件类型 身份证明类型 证件名称 证照种类',
    of: {
      entity: 'entity.certificateType',
      ...people('certificateType'),
      none: 'entity.certificateType leader.certificateType admin.certificateType recover.certificateType',
    },
  },
  {
    en: 'certificate number',
    words:
      '证件号码 证件号 证件编号 证件代码 有效证件号码 有效证件号 证照号码 证照编号 证照号 证书编号 证书号码 证号 证件证号 号码',
    of: {
      entity: 'entity.certificateNumber',
      ...people('certificateNumber'),
      none: 'entity.certificateNumber leader.certificateNumber admin.certificateNumber recover.certificateNumber',
    },
  },
  {
    en: 'number of the resident ID',
    words:
      '身份证号 身份证号码 身份证件号码 身份证件号 身份证编号 公民身份号码 身份号码 身份证明号码 身份证',
    of: { entity: 'entity.certificateNumber', ...anybody('certificateNumber') },
  },
  {
    en: 'number of the business certificate',
    words:
      '统一社会信用代码 社会信用代码 统一信用代码 信用代码 营业执照号 营业执照号码 营业执照编号 营业执照注册号 工商注册号 工商登记号 ' +
      '注册号 组织机构代码 组织机构代码证号 组织机构代码证号码 机构代码 统一社会信用代码证号 统一社会信用代码/证件号码 税号 纳税人识别号',
    of: {
      none: 'entity.certificateNumber',
      entity: 'entity.certificateNumber',
      leader: 'entity.certificateNumber',
    },
  },
  {
    en: 'validity',
    words:
      '有效期 有效期限 有效日期 有效期至 到期日 到期日期 到期时间 有效期开始 有效期结束 有效期开始时间 有效期结束时间 有效期起始 ' +
      '有效期截止 有效期起始时间 有效期截止时间 有效期起始日期 有效期截止日期 有效期开始日期 有效期结束日期 有效起始日期 有效截止日期 ' +
      '有效期起 有效期止 起止日期 有效期起止 有效时间 有效期范围',
    of: anybody('certificateValidity'),
  },
  {
    en: 'long-term',
    words: '长期 长期有效 是否长期 是否长期有效 长期证件 是否为长期 是否长期证件 有效期是否长期',
    of: {
      leader: 'leader.certificateLongTerm',
      person: 'leader.certificateLongTerm',
      none: 'leader.certificateLongTerm',
    },
  },
  {
    en: 'mobile number',
    words:
      '手机 手机号 手机号码 手机电话 移动电话 移动电话号码 联系手机 联系手机号 联系手机号码 移动手机 手机联系方式 联系方式1',
    of: {
      ...anybody('mobile'),
      none: 'leader.mobile admin.mobile sms.mobile recover.mobile',
      entity: 'leader.mobile',
      receiver: 'mail.phone',
    },
  },
  {
    en: 'telephone',
    words: '电话 电话号码 联系电话 联系方式 联系号码 联系电话号码',
    of: {
      leader: 'leader.mobile leader.landline',
      admin: 'admin.mobile admin.landline',
      person: 'leader.mobile admin.mobile leader.landline admin.landline',
      none: 'leader.mobile admin.mobile leader.landline admin.landline',
      entity: 'leader.landline',
      emergency: 'leader.emergencyPhone admin.emergencyPhone',
      receiver: 'mail.phone',
    },
  },
  {
    en: 'landline number',
    words:
      '座机 座机号 座机号码 座机电话 固定电话 固定电话号码 固话 固话号码 办公电话 办公电话号码 办公室电话 办公室电话号码 办公座机 办公固话 办公联系电话 联系方式2',
    of: { ...anybody('landline'), entity: 'leader.landline' },
  },
  {
    en: 'emergency number',
    words:
      '应急联系电话 应急电话 应急电话号码 应急联系方式 应急手机 应急手机号 应急手机号码 应急联系手机 应急联系号码 应急号码 紧急联系电话 紧急电话 ' +
      '紧急联系方式 紧急联系手机 紧急手机号 备用手机号 备用手机号码 备用电话 备用联系电话 备用联系方式 应急移动电话',
    of: { ...anybody('emergencyPhone'), entity: 'leader.emergencyPhone' },
  },
  {
    en: 'number of the emergency contact',
    words: '手机 手机号 手机号码 号码 移动电话',
    of: { emergency: 'leader.emergencyPhone admin.emergencyPhone' },
  },
  {
    en: 'e-mail',
    words: 'email e-mail mail 联系email 常用email email账号 emailaddress 邮件地址 邮件',
    of: { ...anybody('email'), entity: 'leader.email' },
  },
  {
    en: 'messaging account',
    words:
      'qq qq号 qq号码 qq账号 qq帐号 微信 微信号 微信账号 msn 即时通信 即时通信类型 即时通信账号 即时通信帐号 即时通信工具 即时通信号码 即时通信方式 钉钉号',
    of: {
      none: 'leader.instantMessage',
      leader: 'leader.instantMessage',
      person: 'leader.instantMessage',
    },
  },
  {
    en: 'home address',
    words: '常住地址 居住地址 家庭地址 现地址 常住地 户籍地址 居住地 现居住地址 现居住地',
    of: { none: 'psb.residence', leader: 'psb.residence', person: 'psb.residence' },
  },
  {
    en: 'region',
    words:
      '所属区域 所属地区 所属地域 所在地 所在区域 所在地区 所在省 所在市 所在省份 所在城市 所在省市 所在省市区 所在区/县 所在县区 所在区县 所在县 所在区 ' +
      '省份 省市区 地域 区域 属地 归属地 所属省份 所属省市 所属省市区 所属省 所属市 所属区县 行政区域 行政区划 所在行政区 地区 管辖区域 所属地 注册地区 注册省份',
    of: {
      entity: 'entity.region',
      filing: 'entity.region',
      none: 'entity.region',
      provider: 'psb.accessProviderRegion',
      registrar: 'psb.registrarRegion',
      leader: 'psb.residence',
      receiver: 'mail.region',
      server: 'instance.serverLocation',
    },
  },
  {
    en: 'region of responsibility',
    words: '所属地区管辖 所属区域管辖 管辖地区',
    of: { provider: 'psb.accessProviderRegion', registrar: 'psb.registrarRegion' },
  },
  {
    en: 'region of the receiver',
    words: '居住区域 居住地区 所在地区 所在区域',
    of: { receiver: 'mail.region' },
  },
  {
    en: 'address on the certificate',
    words:
      '证件地址 有效证件地址 证照地址 注册地址 注册地 登记地址 营业执照地址 营业执照注册地址 工商注册地址 法定地址 执照地址 身份证地址 证件登记地址 证件注册地址 证书地址',
    of: {
      none: 'entity.certificateAddress',
      entity: 'entity.certificateAddress',
      leader: 'entity.certificateAddress',
    },
  },
  {
    en: 'mailing address',
    words:
      '通信地址 联系地址 办公地址 经营地址 实际地址 实际办公地址 实际经营地址 详细通信地址 常用地址 通信详细地址 通信信息 办公场所 办公所在地',
    of: {
      none: 'entity.mailingAddress',
      entity: 'entity.mailingAddress',
      person: 'entity.mailingAddress',
      leader: 'entity.mailingAddress',
    },
  },
  {
    en: 'address',
    words: '地址 详细地址 具体地址 街道地址',
    of: {
      entity: 'entity.certificateAddress entity.mailingAddress',
      none: 'entity.mailingAddress mail.address',
      receiver: 'mail.address',
      server: 'psb.serverAddress',
    },
  },
  { en: 'delivery address', words: '邮寄地址 收件地址 收货地址', of: { none: 'mail.address' } },
  {
    en: 'investor or supervising body',
    words:
      '投资人 投资方 出资人 股东 主管单位 上级主管单位 上级主管 上级单位 投资人姓名 投资人名称 主管单位名称 上级主管单位名称 主管部门 上级主管部门 ' +
      '投资人或主管单位 投资人或主管单位名称 投资人或主办单位 投资人或上级主管 投资人或上级主管单位 投资人或上级主管单位名称 投资人或上级单位 ' +
      '投资人及主管单位 投资人及上级主管单位 投资人及上级主管单位名称 投资人或上级单位主管 投资人或上级单位主管名称 投资人/主管单位 投资人/上级主管单位 ' +
      '投资人或主管部门 投资人(主管单位) 投资人或上级主管部门',
    of: { none: 'entity.investor', entity: 'entity.investor' },
  },
  {
    en: 'remark',
    words: '备注 备注信息 备注说明 信息备注 备注内容 其他备注 备注事项',
    of: {
      entity: 'entity.remark',
      leader: 'leader.remark',
      website: 'website.remark',
      none: 'entity.remark website.remark leader.remark',
    },
  },
  {
    en: 'domains',
    words:
      '域名 主域名 域名列表 顶级域名 一级域名 已验证域名 已验视域名 验视域名 备案域名 绑定域名 域名信息 网址域名 网站域名 服务域名 独立域名 域名名称 名称 列表 url域名',
    of: {
      website: 'website.domains psb.domain',
      domain: 'website.domains psb.domain filing.domainToVerify',
    },
  },
  {
    en: 'domain to check',
    words:
      '域名 主域名 顶级域名 一级域名 备案域名 需备案域名 要备案的域名 网站域名 验证域名 域名信息 待备案域名',
    of: {
      none: 'website.domains psb.domain filing.domainToVerify',
      filing: 'filing.domainToVerify website.domains',
    },
  },
  {
    en: 'home page',
    words:
      '首页url 首页网址 首页地址 首页 首页链接 首页域名 主页 主页地址 主页网址 主页url 网址 网站网址 url地址 url 访问地址 访问网址 首页url地址 链接地址',
    of: { website: 'website.homeUrl', none: 'website.homeUrl' },
  },
  {
    en: 'service content',
    words:
      '服务内容 内容 内容类型 内容类别 服务内容类型 服务内容选择 内容选择 主要内容 服务内容类别 经营内容 服务项目',
    of: { website: 'website.serviceContent', none: 'website.serviceContent' },
  },
  {
    en: 'kind of service',
    words: '服务类型 服务类别 服务种类 服务方式 备案服务类型 信息服务类型',
    of: {
      none: 'service.kind website.serviceType psb.serviceType',
      website: 'service.kind website.serviceType psb.serviceType',
      filing: 'service.kind',
    },
  },
  {
    en: 'languages',
    words:
      '语言 语种 语言类别 语言类型 语言选择 语言种类 使用语言 语言版本 支持语言 支持语种 网页语言',
    of: { website: 'website.languages psb.languages', none: 'website.languages psb.languages' },
  },
  {
    en: 'pre-approval',
    words:
      '前置审批 前置审批项 前置审批类型 前置审批内容 前置审批项目 前置审批内容类型 专项审批 专项审批类型 前置或专项审批 前置或专项审批内容 ' +
      '前置或专项审批类型 前置或专项审批内容类型 前置/专项审批 前置/专项审批内容 前置/专项审批类型 前置专项审批 前置许可 相关前置许可 相关前置 涉及前置审批 ' +
      '是否涉及前置审批 涉及前置审批或专项审批的内容 涉及前置或专项审批内容 涉及前置审批内容 涉及前置审批的内容 需前置审批或专项审批内容 需前置审批内容 ' +
      '是否涉及前置或专项审批 是否前置审批 是否需要前置审批 审批类型 前置审批或专项审批 前置审批或专项审批内容 前置审批或专项审批类型 是否涉及前置审批或专项审批 ' +
      '是否涉及前置审批内容 是否涉及前置/专项审批 审批项目 前置审批(专项审批)',
    of: {
      website: 'website.preapproval psb.prelicence',
      none: 'website.preapproval psb.prelicence',
      app: 'website.preapproval',
    },
  },
  {
    en: 'number of the pre-approval',
    words:
      '审批号 审批文号 前置审批号 前置审批文号 前置审批号码 批准文号 审批编号 审批号码 前置审批编号 许可文号 专项审批号 专项审批文号',
    of: { website: 'website.preapprovalNumber', none: 'website.preapprovalNumber' },
  },
  {
    en: 'description of the content',
    words:
      '内容说明 内容描述 简介 描述 内容简介 服务描述 服务说明 服务内容说明 服务内容描述 介绍 服务简介',
    of: { website: 'website.contentDescription' },
  },
  {
    en: 'IP address',
    words:
      'ip ip地址 公网ip 公网ip地址 实例ip 服务器ip 服务器ip地址 ip地址列表 外网ip 外网ip地址 主机ip ip列表',
    of: {
      website: 'instance.publicIp psb.ip',
      server: 'instance.publicIp psb.ip',
      none: 'instance.publicIp psb.ip',
    },
  },
  {
    en: 'kind of access',
    words: '接入方式 接入类型 网站接入方式 服务器接入方式',
    of: {
      website: 'instance.accessMode psb.accessMethod',
      none: 'instance.accessMode psb.accessMethod',
      server: 'instance.accessMode psb.accessMethod',
    },
  },
  {
    en: 'place of the server',
    words: '放置地 放置地点 所在地 存放地 存放地点 所在省份 所在位置 位置 托管地 所在地点',
    of: { server: 'instance.serverLocation' },
  },
  {
    en: 'address of the server',
    words:
      '存放物理地址 物理地址 存放地址 放置地址 所在地址 服务器存放物理地址 服务器物理地址 服务器存放地址',
    of: { server: 'psb.serverAddress', website: 'psb.serverAddress' },
  },
  {
    en: 'filing number',
    words:
      '备案号 备案/许可证号 备案号/许可证号 备案许可证号 备案编号 主体备案号 许可证号 icp备案号 备案号码 工信部备案号 已有备案号 原备案号 网站备案号',
    of: {
      filing: 'filing.entityNumber recover.filingNumber psb.icpNumber',
      entity: 'filing.entityNumber',
      none: 'filing.entityNumber recover.filingNumber psb.icpNumber',
      website: 'psb.icpNumber filing.entityNumber',
    },
  },
  {
    en: 'ministry’s filing number',
    words: '工信部备案号 工信备案号 工信部icp备案号 icp备案号 工信部备案编号 工信部网站备案号',
    of: { none: 'psb.icpNumber', website: 'psb.icpNumber' },
  },
  {
    en: 'filing password',
    words: '密码 备案密码 icp密码 icp备案密码 备案号密码 备案号的密码 管局密码 主体备案密码',
    of: { filing: 'filing.password', entity: 'filing.password' },
  },
  {
    en: 'filing password',
    words: '备案密码 icp密码 icp备案密码 备案号密码 主体备案密码',
    of: { none: 'filing.password' },
  },
  {
    en: 'captcha',
    words: '验证码 图形验证码 图片验证码 校验码 图形码 附加码 随机码',
    of: { none: 'filing.captcha leader.mobileCode admin.mobileCode sms.code' },
  },
  {
    en: 'code of an SMS',
    words: '短信验证码 手机验证码 短信校验码 动态码 手机校验码 短信动态码 手机短信验证码 短信码',
    of: {
      none: 'leader.mobileCode admin.mobileCode sms.code',
      leader: 'leader.mobileCode',
      admin: 'admin.mobileCode',
    },
  },
  {
    en: 'service identification number',
    words:
      '服务号 服务码 授权码 备案服务号 备案服务码 备案授权码 授权号 备案授权号 备案识别码 备案识别号 产品授权码',
    of: { filing: 'instance.serviceCode', none: 'instance.serviceCode' },
  },
  {
    en: 'cloud product',
    words:
      '产品类型 产品名称 云服务 云服务类型 备案云服务 云产品 云产品类型 备案产品 备案产品类型 产品 资源类型 云资源类型 云服务产品 使用的产品',
    of: { none: 'instance.productType', filing: 'instance.productType' },
  },
  {
    en: 'instance',
    words:
      '实例 选择实例 对应云服务 选择资源 实例id 云服务实例 资源 备案资源 实例名称 备案实例 云资源 实例信息 接入信息 资源实例',
    of: { none: 'instance.instance', filing: 'instance.instance' },
  },
  {
    en: 'opening date',
    words:
      '开通日期 开通时间 开通时期 上线日期 上线时间 开办日期 开办时间 开通运行日期 运营时间 建站时间',
    of: { website: 'psb.openDate', none: 'psb.openDate' },
  },
  { en: 'level', words: '级别 等级 安全等级', of: { website: 'psb.level' } },
  {
    en: 'independent domain',
    words:
      '是否有独立一级域名 是否独立域名 是否有独立域名 是否有一级域名 是否独立一级域名 是否有顶级域名',
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
      '是否提供互联网交互服务 是否提供交互服务 是否交互式 是否为交互式网站 是否有交互功能 互联网交互服务 是否提供交互式服务 是否提供互联网交互式服务 是否提供互联网信息交互服务 是否交互式服务',
    of: { none: 'psb.interactive', website: 'psb.interactive' },
  },
  {
    en: 'controlled goods',
    words:
      '是否提供涉及管制物品信息发布服务 是否涉及管制物品 管制物品信息 是否发布管制物品信息 是否提供管制物品信息发布服务 是否涉及管制物品信息发布 涉及管制物品信息发布服务',
    of: { none: 'psb.controlledGoods', website: 'psb.controlledGoods' },
  },
  {
    en: 'technical support',
    words: '技术支持服务商 技术支持服务商信息 技术支持 技术支持单位 技术支持商 技术支持公司',
    of: { none: 'psb.techSupport', website: 'psb.techSupport' },
  },
  {
    en: 'code of the police department',
    words: '服务器所在地网安部门代码 网安部门代码 网安代码 公安机关代码 所在地网安部门代码',
    of: { none: 'psb.policeCode', server: 'psb.policeCode' },
  },
  { en: 'person in charge of security', words: '信息', of: { security: 'psb.securityOfficer' } },
  { en: 'emergency contact', words: '信息', of: { emergency: 'psb.emergencyContact' } },
  {
    en: 'kind of filing',
    words: '备案类型 订单类型 申请类型 备案订单类型 备案申请类型',
    of: { none: 'filing.type' },
  },
  {
    en: 'number of the order',
    words: '订单号 备案订单号 订单编号 备案订单编号 备案单号 申请单号 备案申请单号',
    of: { none: 'order.number', filing: 'order.number' },
  },
  {
    en: 'status of the order',
    words: '当前状态 当前进度 备案状态 订单状态 备案进度 审核状态 备案订单状态',
    of: { none: 'order.status', filing: 'order.status' },
  },
  {
    en: 'last digits of the ID number',
    words:
      '证件号码后6位 证件号码后六位 证件号后6位 证件号后六位 身份证号后6位 身份证号后六位 身份证后6位 身份证后六位 身份证号码后6位 身份证号码后六位',
    of: { none: 'sms.idTail', person: 'sms.idTail', leader: 'sms.idTail', admin: 'sms.idTail' },
  },
  {
    en: 'agreement',
    words:
      '我已阅读并同意 同意,我已阅读 我已阅读 已阅读并同意 我同意 我已阅读并接受 我已阅读并同意以上内容 我已知晓 我已仔细阅读并同意',
    of: { none: 'agreement.accept' },
  },
  {
    en: 'choice of the administrator',
    words:
      '填写新负责人信息 填写新的负责人信息 填写新的网站负责人信息 新增负责人 新增网站负责人 选择网站负责人 请选择网站负责人 选择负责人 请选择负责人 ' +
      '同主体负责人 同主体负责人信息 同主办单位负责人 与主体负责人相同 与主体负责人一致 同主体负责人一致 与主办单位负责人相同 与主办单位负责人一致 ' +
      '网站负责人与主体负责人相同 网站负责人与主体负责人一致 网站负责人是否同主体负责人 网站负责人同主体负责人 是否与主体负责人一致 是否同主体负责人 ' +
      '使用主体负责人信息 复用主体负责人信息 是否与主体负责人相同 网站负责人选择 负责人选择',
    of: { none: 'admin.choice' },
  },
  {
    en: 'whether there is a service identification number',
    words: '已有备案服务号 已有备案服务码 已有服务号 已有服务码 已有备案授权码 已有授权码',
    of: { none: 'instance.hasServiceCode' },
  },
  {
    en: 'identity check',
    words: '真实性核验 人脸核验 人脸识别 活体核验 人脸验证 活体检测',
    of: { none: 'documents.liveness', admin: 'documents.liveness' },
  },
  {
    en: 'number of the website',
    words: '编号 序号',
    of: { website: 'website.number' },
  },
  { en: 'icon', words: '图标 logo', of: { app: 'app.icon' } },
  {
    en: 'fingerprint',
    words:
      '特征信息 md5 md5值 sha-1 sha1 sha-1值 sha1值 公钥 证书md5指纹 证书指纹 证书sha1指纹 安装包名 包名 签名 签名md5值 签名md5 bundleid 证书md5 证书公钥 证书sha1 证书sha-1指纹',
    of: { app: 'app.fingerprint', none: 'app.fingerprint' },
  },
  {
    en: 'front of the ID',
    words:
      '身份证正面 证件正面 身份证人像面 证件人像面 人像面 正面 证件(正面) 身份证件正面 身份证头像面 有效证件正面 证件头像面',
    of: {
      none: 'documents.leaderIdFront documents.adminId',
      leader: 'documents.leaderIdFront',
      admin: 'documents.adminId',
      person: 'documents.leaderIdFront documents.adminId',
    },
  },
  {
    en: 'back of the ID',
    words:
      '身份证反面 证件反面 身份证背面 证件背面 身份证国徽面 证件国徽面 国徽面 反面 背面 证件(反面) 身份证件反面 有效证件反面',
    of: {
      none: 'documents.leaderIdBack documents.adminId',
      leader: 'documents.leaderIdBack',
      admin: 'documents.adminId',
      person: 'documents.leaderIdBack documents.adminId',
    },
  },
  {
    en: 'picture of the certificate',
    words:
      '证件 有效证件 身份证 身份证件 有效证件原件 证件原件 身份证原件 证件资料 有效证件相关资料 证件材料 身份证明',
    of: {
      entity: 'documents.entityCertificate',
      leader: 'documents.leaderIdFront',
      admin: 'documents.adminId',
    },
  },
  {
    en: 'picture of the business certificate',
    words:
      '营业执照 营业执照副本 营业执照正本 营业执照原件 组织机构代码证 统一社会信用代码证书 事业单位法人证书 资质证书 主体证件 资质证明 证照 企业证件',
    of: documents('documents.entityCertificate', 'entity', 'leader'),
  },
  {
    en: 'authenticity statement',
    words:
      '真实性核验单 核验单 备案信息真实性核验单 网站备案信息真实性核验单 网站真实性核验单 备案核验单 网站核验单',
    of: documents('documents.authenticityForm', 'website', 'filing'),
  },
  {
    en: 'commitment letter',
    words:
      '承诺书 备案承诺书 信息真实性承诺书 备案信息真实性承诺书 责任告知书 信息真实性责任告知书 备案信息真实性责任告知书 真实性承诺书 告知书 信息安全承诺书 网络安全承诺书 icp备案承诺书 icp备案信息真实性承诺书 icp备案信息真实性责任告知书',
    of: documents('documents.commitment', 'website', 'filing', 'entity', 'app'),
  },
  {
    en: 'domain certificate',
    words: '域名证书 域名注册证书 域名证明 域名注册证 证书 顶级域名证书 域名证书图片 注册证书',
    of: { domain: 'documents.domainCertificate psb.domainCertificate' },
  },
  {
    en: 'domain certificate',
    words: '域名证书 域名注册证书 域名证明 顶级域名证书',
    of: {
      none: 'documents.domainCertificate psb.domainCertificate',
      website: 'documents.domainCertificate psb.domainCertificate',
    },
  },
  {
    en: 'authorisation letter',
    words:
      '授权书 授权委托书 委托书 法人授权书 法人授权委托书 法定代表人授权书 法定代表人授权委托书 委托授权书 授权证明',
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
      '手持证件 手持证件照 手持身份证 手持身份证照 证件(手持) 证件手持 手持个人证件 手持单位证件 手持',
    of: documents('documents.handheldPhoto', 'leader', 'admin', 'person', 'entity'),
  },
  {
    en: 'backdrop photo',
    words: '幕布照 幕布拍照 幕布 幕布合影 核验照 半身照 幕布拍照核验',
    of: documents('documents.backdropPhoto', 'leader', 'admin', 'person', 'website'),
  },
  {
    en: 'pre-approval document',
    words:
      '前置审批材料 前置审批文件 前置审批证明 前置审批图片 前置/专项审批图片 前置审批资料 前置/专项审批材料 专项审批材料 前置审批批文 审批文件 前置审批扫描件 前置审批许可证',
    of: documents('documents.preapproval', 'website', 'app'),
  },
  {
    en: 'site construction plan',
    words: '建设方案书 建设方案 网站建设方案书',
    of: documents('documents.sitePlan', 'website'),
  },
  {
    en: 'statement about the domain holder',
    words:
      '域名注册人的证明 域名注册人证明 备案域名注册人的证明 备案域名注册人证明 域名持有者证明 域名所有者证明 域名所有人证明',
    of: documents('documents.domainOwnerProof', 'website', 'filing'),
  },
  {
    en: 'further documents',
    words:
      '其他 其他材料 其他资料 其他文件 其他附件 补充材料 补充资料 辅助资料 辅助材料 其他证明 其他证明材料 其他补充材料 补充文件 其他辅助资料 辅助证明材料 附件',
    of: documents('documents.other', 'entity', 'website', 'leader', 'admin', 'app'),
  },
];
