/** 证件上的地址, 证件所载地址: the same as 证件地址. */
const WRITTEN_ON =
  /(证件|证照|执照|身份证|证书)(?:上面?|中|里)?(?:所?(?:载明?|列|示|显示|登记|注册|标注|填?写|记载)|一致)?的?(?=(?:地址|名称|全称|号码|编号|姓名))/u;
/** Papers of an organisation: their number and the name in them are the organisation's. */
const PAPERS =
  '(?:工商)?营业执照|执照(?=上)|(?:事业单位|社会团体|企业|基金会|社团)法人(?:登记)?证书?|组织机构代码证书?|社会团体(?:法人)?登记证书?|民办非企业(?:单位)?登记证书?|(?:律师事务所|医疗机构)?执业许可证|办学许可证|社团登记证书?';
const NUMBER_OF_PAPER = new RegExp(
  `(?:${PAPERS})(?:副本|正本)?(?:的|上的?)?(?:注册|登记)?(?=(?:证号|号码?|编号|代码)$)`,
  'u',
);
/** 营业执照上的地址, 组织机构代码证地址: no other address than that of the paper. */
const ADDRESS_ON_PAPER = new RegExp(
  `(?:${PAPERS})(?:副本|正本)?(?:上|中)?的?(?=(?:详细|登记|注册)?地址$)`,
  'u',
);
const PAPER_OF = new RegExp(`(?:${PAPERS})(?:副本|正本)?(?:的|上的?)?(?=.)`, 'u');
/** Words that say the same in labels. */
const SAME: readonly [RegExp, string][] = [
  [/紧急/gu, '应急'],
  [/帘布|背景墙/gu, '幕布'],
  [/网域(?:名称?)?/gu, '域名'],
  // 主体分类, 云服务种类, 单位性质分类: one word for what kind it is; 前置审批选项 and 云产品选择 are chosen anyhow.
  [/(?<=类型|性质|属性)(?:类别|分类|种类|类型)$/u, ''],
  [/(?<!申请|应用)(?:分类|种类|类别)(?:选择)?$/u, '类型'],
  [/(?<=.{2})(?:选择|选项|范围)$/u, ''],
  [/(?<=[\u4e00-\u9fff]{2})(?:全名|名字|命名|叫法)$/u, '名称'],
  // 举办者住址（省、市、县）: a part of it, chosen from lists.
  [/(?:通信|联系|办公|注册)?地址\((?:省份?|城?市|区|县|[、,/])+\)$/u, '所在地区'],
  [/前置审核/gu, '前置审批'],
  // As in Hong Kong and Taiwan.
  [/伺服器/gu, '服务器'],
  [/位址/gu, '地址'],
  [/扫描[档文件]+/gu, '扫描件'],
  [/尾(?=[\d四六]位)/u, '后'],
  [/\((正|反)\)/u, '$1面'],
  [/反正(?:两|双)?面|(?:正反)?[两双]面(?=$|照|图|扫|彩|复|清|拍|电)/u, '正反面'],
  [/(?<=[证案])号码$/u, '号'],
  [/(?:18|十八)位代码/u, '统一社会信用代码'],
  // 身份证（带国徽）: which side.
  [/\([带有含]?(头像|人像|国徽)(?:那?一?面)?\)/u, '$1面'],
  [/最后(?=[\d四六]位)/u, '后'],
  // 请把身份证人像面放进框里: what is to be shown.
  [/^请?[把将](.{3,}?)(?:放|对准|拍|置于|摆|上传).*$/u, '$1'],
  [/^图[片中形]?[里中上]?的?(?:字符|数字|字母|文字)$/u, '图形验证码'],
  // 住所地址 is normalised to this.
  [/地址地址/gu, '证件地址'],
  // 应用在桌面上的图标: where a thing is.
  [/在.{1,4}[上里中内]的(?=.{2})/u, ''],
  // 请具体描述小程序实际经营内容: what it is about, in a sentence.
  [
    /^(?:请|具体|简单|简要|详细|如实|用?一句话)*(?:描述|说明|介绍|概述|说说|讲讲)(?:一下)?(?=网站|站点|app|应用|小程序).*(?:内容|功能|用途|业务|服务|[卖做干]什么).*$/u,
    '网站内容简介',
  ],
  [
    /^(?:请输入)?[您你]?(?:短信|手机)(?:里|中|上)?刚?(?:收到)?[的那]*(?:[\d四六]位)?(?:数字?|验证码|(?<=位))$/u,
    '短信验证码',
  ],
  [/其它/gu, '其他'],
  [/^(?:是否|有无)(?:具有|拥有|具备|存在|设有|开通|为|属于|含有?)?(?=独立|一级|顶级)/u, '是否有'],
  [/^(?:是否(?:具有|拥有|具备|存在|设有|开通|含有?)|有无)(?=交互|互联网交互)/u, '是否有'],
  [/内容(?:或|及|和|与|\/)类型/u, '内容类型'],
  [/联络/gu, '联系'],
  [
    /是否(?:含有?|包含|存在|属于|需要?(?:办理|取得)?|已?(?:取得|办理|获得|通过)|有|具有|涉及到?)(?=前置|专项)/u,
    '是否涉及',
  ],
  [/^是否(?:已经?)?(?:取得|获得|具有|拥有|持有|办理)(?:了|过)?(?=.*备案)/u, '是否有'],
  // 涉及需前置审批或专项审批的内容, 需办理前置/专项审批内容类型: one question, with or without what of it.
  [
    /(?:拟从事|从事|涉及|需要?|须|办理|经|包含|含有?|相关|的)*(?:前置|专项)(?:审批)?(?:(?:或者?|及|和|与|[/、])(?:前置|专项)(?:审批)?)?(?:审批)?的?(?:相关)?(?:内容|服务|业务|项目?|事项|类型|类别)*(?=$|号|文号|编号|批准|批文|许可|证)/u,
    '前置审批',
  ],
  [/(?:通信|联系|办公)地址(?=所[属在])/u, ''],
  // 单位办公地址省, 单位办公地址县区: a level of it, asked alone.
  [/(?:(?:通信|联系|办公|注册)地址|所在地)(?=(?:省份?|城?市|县区|区?县)$)/u, '所在'],
  // 江苏省备案承诺书: every province has its own.
  [
    /^[\u4e00-\u9fff]{2,8}(?:省|市|自治区)(?:通信管理局|通管局|管局)?的?(?=.*(?:承诺书|核验单|授权书)$)/u,
    '',
  ],
  [/^(?:含|带|有)(?:背景布|幕布)的?(?=.*照片?$)/u, ''],
  [WRITTEN_ON, '$1'],
  [ADDRESS_ON_PAPER, '证件'],
  [NUMBER_OF_PAPER, '单位证件'],
  [PAPER_OF, '单位'],
];
/** Most texts have nothing of it. */
const MAY_SAY_THE_SAME =
  /紧急|网域|帘布|背景墙|其它|有无|内容.类型|联络|是否|前置|专项|地址[所省城市县区]|所在地[省城市县区]|[书单]$|背景布|幕布|证|执照|县\)$|区\)$|市\)$|信息$|情况$|名称$|地址地址|的|说说|讲讲|手机|号码$|反正|[两双]面|8位代码|八位代码|头像|人像|国徽|最后|[把将]|图|描述|说明|介绍|短信|[分种]类$|类别$|选择$|选项$|范围$|伺服|位址|扫描|尾|\([正反]\)|叫法$|全名$|名字$|命名$/u;
/** 前置审批信息: said of what is asked, unless it is a group of fields (负责人信息). */
const OF_IT = /(?:信息|情况|名称)$/u;

/** A `normalise`d label in the words that the others of its kind have; null when nothing in it is to be said otherwise. */
export function saidAlike(text: string): string | null {
  if (!MAY_SAY_THE_SAME.test(text)) return null;
  const same = SAME.reduce((words, [pattern, word]) => words.replace(pattern, word), text);
  return same === text || same === '' ? null : same;
}

/** A label without the word that says only that something is asked of it (前置审批信息); null when it has none. */
export function withoutOfIt(text: string): string | null {
  const shorter = text.replace(OF_IT, '');
  return shorter === text || shorter === '' ? null : shorter;
}
