/**
 * A guess at what `composeLabel` reads exactly, for the script that is always loaded and may not carry its words: whether
 * a `normalise`d text begins with somebody and ends with what a form asks of them.
 */
const OWNER =
  /主办|主体|开办|备案|申请单位|单位|公司|企业|机构|法人|法定代表人|负责人|责任人|联系人|经办人|授权人|管理员|网站|站点|互联网信息服务|app|应用|小程序|域名|接入|注册商|服务商|icp|营业执照|信用代码|身份证|证件|证照|前置|审批|应急|紧急|投资人|主管单位/u;
const PROPERTY =
  /(?:名称|全称|姓名|性质|类型|类别|种类|号码?|编号|代码|地址|所在地|所在[省市区县]|地区|区域|地域|省份|手机|电话|座机|固话|联系方式|email|有效期|期限|备注|说明|内容|域名|网址|首页|主页|url|语言|语种|正面|反面|人像面|国徽面|照片?|扫描件|附件|证书|授权书|委托书|承诺书|核验单|方式|密码|ip|日期|时间|单位|负责人|责任人|代表人|法人|主办[者方人]|开办[者方人]|营业执照|审批|审批项|图标|证件|身份证|材料|正反面|标题)\d?$/u;
const BRACKETED = /\([^()]*\)$/u;
/** 主体名称 Entity Name. */
const ENGLISH = /(?<=[\u4e00-\u9fff])[a-z ./-]{4,}$/u;
const LONGEST = 30;

const OF_FILING =
  /主办|主体|开办|备案|icp|互联网信息服务|接入服务|接入商|前置|核验单|幕布|网安|(?:网站|app|服务|小程序)(?:网络|信息)?(?:安全)?(?:负责|管理|联系)|主管单位|域名注册(?:服务)?[商机单]/u;

/** How much a text that no source has says for a filing, going by its parts; null when it is no label by them. */
export function looksLikeLabel(normalised: string): 'telling' | 'common' | null {
  if (normalised.length > LONGEST || !OWNER.test(normalised)) return null;
  const bare = normalised.replace(BRACKETED, '');
  if (!PROPERTY.test(bare) && !PROPERTY.test(bare.replace(ENGLISH, ''))) return null;
  return OF_FILING.test(normalised) ? 'telling' : 'common';
}
