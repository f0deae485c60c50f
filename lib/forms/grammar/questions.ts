/** Words that ask, by what they ask for. */
const WHO =
  '谁|哪一?[家个位](?:公司|单位|平台|机构|厂商|人|(?:云|网络)?服务商|企业|注册商|运营商)?|什么(?:公司|单位|平台|人)';
const WHERE =
  '在哪(?![家个位一种类些])|哪[里儿]|何处|哪一?个?(?:省份?|城?市|地方|地区|机房|区域|地域)|什么(?:地方|位置)';
const WHEN = '何时|[哪几](?:一?天|年|日)|什么时[候间]|几时';
const WHAT = '什么|啥|哪[些种类]|哪一[种类项个]|哪几[种类个]|何种|多少';
/** What every question may have besides. */
const FILLING =
  '之间|请?选择|请问|[您你]|该|此|本|我|的|了|是|为|在|由|来|从|于|向|到|通过|所|过|并|进行|主要|目前|当前|现在|已经?|将?要|需要?|拟|用户|[呢吗?]';
const SITE = '网站|站点|app|应用(?:程序)?|小程序|平台|服务';
const WHETHER = '是否|有无|有没有|是不是|[能可]否';

/** A question of which all words are among some, and of each of these lists one stands in it. */
function question(needed: readonly string[], also = ''): (text: string) => boolean {
  const parts = needed.map((words) => new RegExp(words, 'u'));
  const whole = new RegExp(
    `^(?:${[...needed, ...(also ? [also] : []), FILLING].join('|')})+$`,
    'u',
  );
  // The browser works a pattern out when it first looks for it: that of a whole question only where its words are.
  return (text) => parts.every((part) => part.test(text)) && whole.test(text);
}

/** What people can do with one another on a site. */
const TALK =
  '发言|评论|论坛|留言板?|聊天室?|即时通信|弹幕|发帖|跟帖|贴吧|互动|社区|群组|私信|直播|博客|交互式?|[、,/和或及与等]';

/** 备案 and 申请备案 alone name a site or a deed, and ask nothing. */
const WHAT_IS_FILED =
  /^(?!.*备案$)(?:本次|此次|您)?(?:要|需要?|想要?|准备|拟|申请|办理)*备案的?(?:对象|内容)?(?:是|为)?(?:什么|哪[种类个些]|哪一[种类个])?$/u;

/** Questions, each with the label that asks the same. */
const QUESTIONS: readonly [(text: string) => boolean, string][] = [
  [question(['域名', `${WHO}|${WHERE}`, '注册|购买|买|申请|办理'], '服务|提供'), '域名注册商'],
  [
    question([`${WHO}|${WHERE}`, '接入'], `网络|互联网|服务器?|提供|备案|原|商|${SITE}`),
    '接入服务商',
  ],
  [question(['源站|服务器|网站|主机|机器', WHO, '托管|机器|提供'], '挂|放|上|里'), '接入服务商'],
  [question(['源站|服务器|主机|机房', WHERE], '位于|放置?|存放|托管|部署|设'), '服务器放置地点'],
  [question([SITE, WHO, '负责|管理?|维护'], '日常|给|具体'), '网站负责人'],
  [question(['负责人|管理员|联系人', WHO, '担任|负责'], SITE), '网站负责人'],
  [question([SITE, WHO, '主办|开办|所有|开设'], '归|属于'), '主办单位名称'],
  [question([SITE, WHEN, '上线|开通|开办|开放|建立|建成'], '正式|对外'), '网站开通时间'],
  [question(['证件|身份证|执照', WHEN, '到期?|过期|失效'], '负责人|法人'), '证件有效期'],
  [question([SITE, WHAT, '语言|文字|语种'], '使?用|支持|有'), '网站语言'],
  [question(['app|应用(?:程序)?', WHAT, '系统|平台'], '支持|运行|使用|可'), '运行平台'],
  [question([WHAT, '系统|平台', '装|安装|运行|上架?'], '上|支持|可'), '运行平台'],
  [question([SITE, WHAT, '提供'], '服务|内容|信息'), '网站服务内容'],
  [
    question([SITE, WHAT, '做|讲|放|介绍|展示|关于|用来?|用于|干|有'], '用途?|功能|可以|能|些|上'),
    '网站内容简介',
  ],
  [(text) => WHAT_IS_FILED.test(text), '备案服务类型'],
  [
    question(
      [WHETHER, '评论|发言|论坛|留言|聊天|即时通信|弹幕|发帖|跟帖|互动|交互'],
      `${TALK}|访客|${SITE}|提供|开通|设有?|有|具[有备]|含有?|包含|信息|功能|栏目|版块|内容|开设`,
    ),
    '是否有交互服务',
  ],
  [
    question(
      [WHETHER, '管制(?:物品|刀具|器具)|违禁品|危化品|危险物品'],
      `${SITE}|弩|等|[、,]|提供|涉及|销售|发布|经营|出售|售卖|卖|买卖|交易|含有?|包含|信息|业务|内容|相关`,
    ),
    '是否涉及管制物品',
  ],
  [
    question(
      [`${WHETHER}|已|我有`, '(?:备案)?(?:服务|授权)(?:识别)?[码号]'],
      '使用|取到|给|别人|他人|拥?有|持有|获取|取得|申请|获得|具有',
    ),
    '已有备案服务码',
  ],
  [question([WHO, '出资|投资|主管'], '或|由|和'), '投资人或主管单位'],
  [question(['身份|个人还是(?:单位|企业)'], '申请|备案'), '主体身份'],
  [
    question(
      [WHETHER, '备案'],
      `${SITE}|域名|根|主|取得|完成|办理|做|获得|持有|通过|有|曾|工信部|工业和信息化部|通信?管理?局|icp|手续|登记|号`,
    ),
    '是否已备案',
  ],
];

/** 网站负责人是谁, 手机号是多少: what is asked stands before the question, or behind it. */
const NAMED: readonly [RegExp, string][] = [
  [/(?:算|属于|是)哪一?[种类个]$/u, '类型'],
  [/(?:打算|准备|想|要)(?=叫什么)/u, ''],
  [/^(?:由?谁|哪位|哪[家个](?:公司|单位|企业)?)来?(?:是|担任|作为|当|做)(?=.)/u, ''],
  [
    /(?:的?(?:全?名称?|名字|姓名))?(?:是|为|叫做?)(?:谁|哪位|什么|啥|多少|哪[个家一些])(?:人|公司|单位|企业|名字|名称)?$/u,
    '',
  ],
  [
    /(?:的)?(?:是|叫做?|属于|为|用)(?:什么|哪[种类个]|哪一[种类个]|何种)(?=(?:性质|类型|类别|证件)$)/u,
    '',
  ],
  [/(?:位于|在)哪一?个?(?=(?:省份?|城?市|区县|县)$)/u, '所在'],
  [/(?:归|属于?|在)哪个?(?:省市?|城?市|地区|区域)(?:管辖?)?$/u, '所在地区'],
  [/住在?(?:哪里|哪儿|何处|什么地方)$/u, '居住地址'],
  [/^(?:属于|是|为)?哪[种类]/u, '类型'],
];
const CALLED = /叫|谁|哪位|名/u;
const ASKS =
  /身份是|我有|对象|[能可]否|还是|谁|哪|什么|啥|何|多少|几|是否|有无|有没有|是不是|备案的?(?:是|为|$)|已.*码/u;
const FINAL = /[呢吗?]+$/u;

/** The label that asks the same as a `normalise`d question (域名在哪家注册: 域名注册商); null when it is none. */
export function labelAskingTheSame(text: string): string | null {
  if (!ASKS.test(text)) return null;
  const label = QUESTIONS.find(([asks]) => asks(text))?.[1];
  if (label !== undefined) return label === text ? null : label;
  const words = text.replace(FINAL, '');
  for (const [pattern, same] of NAMED) {
    const [asking] = pattern.exec(words) ?? [];
    if (asking === undefined) continue;
    const rest = words.replace(pattern, same);
    return CALLED.test(asking) && /(?:网站|站点|app|应用|小程序|单位|公司)$/u.test(rest)
      ? `${rest}名称`
      : rest;
  }
  return null;
}
