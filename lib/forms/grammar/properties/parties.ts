import { anybody, documents, people, type Property } from './property';

/** 投资人或上级主管单位名称: one of the two or both, and what of them is asked. */
const INVESTOR =
  '(?:主要|实际)?(?:投资|出资)(?:[人者方]|单位|主体)|(?:控股|大|主要)?股东|控股(?:方|公司|单位)|实际控制人';
const SUPERVISOR =
  '(?:所属)?上一?级(?:单位)?(?:主管|隶属|管理)?(?:单位|部门|机[关构]|公司|集团)(?:主管)?|上一?级(?:单位)?主管|(?:业务|行政|归口)?主管(?:单位|部门|机[关构])|隶属(?:单位|部门)|归口管理(?:单位|部门)|母公司';
const INVESTORS = `(?:(?:${INVESTOR}|${SUPERVISOR})(?:(?:或者?|[及和与/、])(?:${INVESTOR}|${SUPERVISOR}|主管|主办单位))?)的?(?:名称|姓名|全称)?`;

/** 有效证照, 身份证明: whoever's it is. */
const PAPER =
  '(?:有效|身份|法定|营业|登记|注册|经营)*(?:证件|证照|证书|执照|资质|身份证明|证明文件)';

/** 有效期起始日期, 有效期终止时间: an end of the validity and what is said of it. */
const END =
  '有效(?:期限?)?的?(?:起始|开始|起|生效)?(?:起始|开始|起|生效|截止|结束|终止|止|到期|失效|至)(?:日期?|时间)?';

/** 所属城市, 所在区县: a place and the level that is asked. */
const IN = '(?:所属|所在|所处|归属|注册地)的?';
const PLACE = `(?:${IN})?(?:省份|省[/、]?市(?:[/、]?[区县]){0,2}|省/(?:自治区/)?直辖市|城市|辖区|地市|市/?区|市辖区|区/?县|县/?区|地区|区域|地域|行政区[域划]?)|${IN}[省市区县]`;

/** What is asked of the entity, its people and those who deliver or provide. */
export const PARTIES: readonly Property[] = [
  {
    en: 'name',
    words: '法定名称 名称 全称 全名 名 中文名 法定全称 拟定名称 展示名 展示名称 显示名 桌面显示名',
    of: {
      entity: 'entity.name',
      ...people('name'),
      leader: 'leader.name psb.legalRepresentative',
      website: 'website.name psb.websiteName',
      app: 'app.name',
      provider: 'psb.accessProvider',
      registrar: 'psb.registrar',
      security: 'psb.securityOfficer',
      emergency: 'psb.emergencyContact',
      receiver: 'mail.name',
      none: 'entity.name website.name psb.websiteName psb.accessProvider psb.registrar',
    },
  },
  {
    en: 'name',
    words: '工商名称 工商登记名称 工商注册名 工商注册名称',
    of: documents('entity.name', 'entity'),
  },
  { en: 'name', words: '名字 显示名称 标题 主页标题 首页标题', of: { website: 'website.name' } },
  {
    en: 'name',
    words: '站名 网站名 站点名 备案网站 承诺网站 申请网站 涉及网站 所涉网站',
    of: { none: 'website.name psb.websiteName' },
  },
  {
    en: 'name of a person',
    words: '姓名 名字 姓名全称',
    of: {
      entity: 'entity.name',
      ...anybody('name'),
      leader: 'leader.name psb.legalRepresentative',
      none: 'leader.name admin.name entity.name',
      receiver: 'mail.name',
      security: 'psb.securityOfficer',
      emergency: 'psb.emergencyContact',
    },
  },
  {
    en: 'type',
    words: '类型 类别 种类 形态 属性',
    of: { entity: 'entity.type', website: 'service.kind', filing: 'filing.type' },
  },
  {
    en: 'certificate type',
    words: '证明类型 证件性质 证类',
    pattern: `${PAPER}(?:文件)?的?(?:类型|类别|种类|形式)`,
    of: {
      entity: 'entity.certificateType',
      ...people('certificateType'),
      none: 'entity.certificateType leader.certificateType admin.certificateType recover.certificateType',
    },
  },
  {
    en: 'certificate type',
    words: '有效证件 证件',
    of: {
      leader: 'leader.certificateType',
      admin: 'admin.certificateType',
      person: people('certificateType').person,
      none: people('certificateType').person,
    },
  },
  {
    en: 'certificate number',
    words: '执照代码 证号码 证件号码编号 执照编号 执照号 执照号码 证号 号码',
    pattern: `(?:有效|身份)*(?:证件|证照|证书|身份证明)(?:文件)?(?:登记|注册|识别)?的?(?:号码?|编[号码]|代[码号]|证号)`,
    of: {
      entity: 'entity.certificateNumber',
      ...people('certificateNumber'),
      none: 'entity.certificateNumber leader.certificateNumber admin.certificateNumber recover.certificateNumber',
    },
  },
  {
    en: 'number of the resident ID',
    words:
      '身份号 公民身份证号码 居民身份证件号码 身份证号 身份证号码 身份证编号 公民身份号码 身份号码 身份证 身份证号编号 身份证代码 居民身份证号',
    of: { entity: 'entity.certificateNumber', ...anybody('certificateNumber') },
  },
  {
    en: 'number of the business certificate',
    words:
      '统一代码 执照统一代码 信用代码证号 机构代码证号 社会统一信用代码 统一社会信用编码 信用编码 工商注册登记号 三证合一代码 统一社会代码 社会信用代码号 信用代码号 统一社会信用代码号 组织机构代码号码 统一社会信用代码号码 信用代码号码 组织代码 组织机构代码号 工商执照号 工商执照号码 工商注册号码 执照注册号 统一社会信用代码 社会信用代码 统一信用代码 信用代码 工商注册号 工商登记号 ' +
      '机构代码 统一社会信用代码证号 统一社会信用代码/注册号 税号 纳税人识别号',
    pattern:
      '(?:18位)?(?=.*(?:信用|执照|机构|三证|五证|登记证书|法人证书))(?:统一|社会|信用|组织|机构|工商|营业|执照|注册|登记|三证合一|五证合一|代码|法人证书|登记证书|[/或及])+(?:(?:代[码号]|编[号码]|号码?|证号)|码)',
    of: {
      none: 'entity.certificateNumber',
      entity: 'entity.certificateNumber',
      leader: 'entity.certificateNumber',
    },
  },
  {
    en: 'number of the business certificate',
    words: '注册号 注册登记号 资质编号 证号',
    of: { entity: 'entity.certificateNumber' },
  },
  {
    en: 'validity',
    words:
      '有效起止 有效期 有效期间 有效日期 起止时间 截止日期 起止日期 有效时间 期限 有效期时间 有效期日期',
    pattern: `${END}|(?:有效|身份)?(?:证件|证照|执照|身份证)的?(?:有效)?(?:期限?|日期|时间)?的?(?:截止|到期|失效|终止|结束|起始|开始|生效|起止)?(?:日期?|时间|期限?|至)`,
    of: anybody('certificateValidity'),
  },
  { en: 'validity', words: '到期日 到期日期 到期时间', of: people('certificateValidity') },
  {
    en: 'long-term',
    words:
      '证件为长期 身份证为长期 长期 长期有效 有效期长期 是否永久有效 永久有效 是否长期 是否长期有效 长期证件 是否为长期 是否长期证件 有效期是否长期',
    of: {
      leader: 'leader.certificateLongTerm',
      person: 'leader.certificateLongTerm',
      none: 'leader.certificateLongTerm',
    },
  },
  {
    en: 'mobile number',
    words: '联系人手机号码 手机1 手机 手机号 联系手机 联系手机号 联系方式1',
    pattern: '(?:联系|常用|个人|本人)?(?:移动|手机|手提)(?:通信|联系)?(?:电话|号码|方式)(?:号码?)?',
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
      website: 'admin.mobile admin.landline',
      emergency: 'leader.emergencyPhone admin.emergencyPhone',
      receiver: 'mail.phone',
    },
  },
  {
    en: 'landline number',
    words: '办公定电话 座机 座机号 电话(座机) 固话 办公电话座机号 联系方式2',
    pattern:
      '(?:单位|公司|办公室?|固定|工作)?(?:办公室?|固定|座机|直线|固话|单位|公司|工作)的?(?:联系)?(?:电话|座机|固话|号码)(?:号码?)?',
    of: { ...anybody('landline'), entity: 'leader.landline' },
  },
  {
    en: 'emergency number',
    words: '应急手机电话 应急号 应急号码',
    pattern:
      '(?:应急|紧急|备用|备选|第二个?|另外?一个?)(?:联[系络]人?|通信|移动)*的?(?:电话|手机|号码|方式)(?:号码?)?',
    of: {
      ...anybody('emergencyPhone'),
      entity: 'leader.emergencyPhone',
      website: 'admin.emergencyPhone',
    },
  },
  {
    en: 'number of the emergency contact',
    words: '手机 手机号 手机号码 号码',
    of: { emergency: 'leader.emergencyPhone admin.emergencyPhone' },
  },
  {
    en: 'e-mail',
    words: 'emailaddress emailemail emaile-mail e-mailemail emailaddressemail 邮件',
    pattern:
      '(?:联系|通信|常用|接收|个人|工作|办公|电子|单位|公司|企业)*(?:e-?mail|mail|信箱|电邮|邮件)(?:地址|账号|帐号|号码?)?',
    of: { ...anybody('email'), entity: 'leader.email', website: 'admin.email' },
  },
  {
    en: 'messaging account',
    words:
      '联系qq 联系微信 qq/微信 qq或微信 微信或qq 微信或qq号 qq qq号 qq号码 qq账号 qq帐号 微信 微信号 微信账号 微信号码 msn msn号 msn账号 msn帐号 即时通信 即时通信类型 即时通信软件 即时通信号 即时通信 即时通信类型 即时通信账号 即时通信帐号 即时通信工具 即时通信号码 即时通信方式 钉钉号',
    of: {
      none: 'leader.instantMessage',
      leader: 'leader.instantMessage',
      person: 'leader.instantMessage',
    },
  },
  {
    en: 'region',
    words:
      '所在地 属地 归属地 管辖区域 所属地 注册地区 所属位置 备案地 备案所在地 区域位置 地理位置',
    pattern: PLACE,
    of: {
      entity: 'entity.region',
      filing: 'entity.region',
      none: 'entity.region psb.accessProviderRegion psb.registrarRegion',
      provider: 'psb.accessProviderRegion',
      registrar: 'psb.registrarRegion',
      leader: 'psb.residence',
      receiver: 'mail.region',
      server: 'instance.serverLocation',
    },
  },
  {
    en: 'region of the receiver',
    words: '居住区域 居住地区',
    of: { receiver: 'mail.region' },
  },
  {
    en: 'address on the certificate',
    words:
      '营业执照所在地 注册住址 证件所在地址 身份证件地址 有效证件地址 注册地 法定地址 证书地址',
    pattern:
      '(?:证件|证照|执照|身份证|工商|登记|法定|注册)[上中]?所?(?:载明?|列|示|登记|注册|记载|标注)?的?(?:详细)?(?:地址|所在地|地点|注册地|登记地)',
    of: {
      none: 'entity.certificateAddress',
      entity: 'entity.certificateAddress',
      leader: 'entity.certificateAddress',
    },
  },
  {
    en: 'address on the certificate',
    words: '营业场所 经营场所',
    of: documents('entity.certificateAddress', 'entity'),
  },
  {
    en: 'mailing address',
    words:
      '通信处 联系处 邮政地址 办公室地址 通信详址 办公详址 真实地址 常驻地址 通信联系地址 通信地址详情 邮寄通信地址 实际地址 常用地址 通信信息 驻地 街道门牌 街道门牌号 门牌号 街道及门牌号 街道门牌号码',
    pattern:
      '(?:实际|日常|常用|现|目前)?(?:办公|经营|营业|通信|联[系络]|收信|邮递|运营|所在)(?:场所|场地)?的?(?:详细|具体)?(?:地址|地点|所在地|位置|场所|场地|处所)|日常办公地|(?:详细|所在)街道',
    of: {
      none: 'entity.mailingAddress',
      entity: 'entity.mailingAddress',
      person: 'entity.mailingAddress',
      leader: 'entity.mailingAddress',
    },
  },
  {
    en: 'mailing address',
    words: '现居住地址 现住地址',
    of: {
      none: 'entity.mailingAddress',
      entity: 'entity.mailingAddress',
      person: 'entity.mailingAddress',
    },
  },
  {
    en: 'address to write to',
    words: '邮寄地址',
    of: { none: 'entity.mailingAddress mail.address', entity: 'entity.mailingAddress' },
  },
  {
    en: 'investor or supervising body',
    words: '投资人(主管单位)',
    pattern: INVESTORS,
    of: { none: 'entity.investor', entity: 'entity.investor' },
  },
  {
    en: 'remark',
    words:
      '其他需要说明的 需要说明的 其他需要说明的事项 备注及说明 备注留言 备注/说明 补充备注 其他说明 特别说明 附加说明 备注 备注信息 备注栏 补充说明 备注说明 信息备注 备注内容 其他备注 备注事项',
    pattern: '(?:其[他它]|补充|特别|附加)?备注(?:信息|内容|说明|事项|留言|栏|[及和/])*',
    of: {
      entity: 'entity.remark',
      leader: 'leader.remark',
      website: 'website.remark',
      none: 'entity.remark website.remark leader.remark',
    },
  },
  {
    en: 'remark',
    words: '说明',
    pattern: '(?:情况|信息|其他|补充|附加|特别)+(?:说明|备注)',
    of: { entity: 'entity.remark', leader: 'leader.remark', website: 'website.remark' },
  },
  { en: 'remark', words: '说明', of: { entity: 'entity.remark' } },
  {
    en: 'captcha',
    words: '验证码 校验码',
    of: { none: 'filing.captcha leader.mobileCode admin.mobileCode sms.code' },
  },
  {
    en: 'captcha',
    words: '图形验证码 图片验证码 图像验证码 图形校验码 图片校验码 图形码 附加码 随机码',
    of: { none: 'filing.captcha' },
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
    en: 'choice of the administrator',
    words:
      '填写新负责人信息 填写新的负责人信息 填写新的网站负责人信息 新增负责人 新增网站负责人 选择网站负责人 请选择网站负责人 选择负责人 请选择负责人',
    of: { none: 'admin.choice' },
  },
];
