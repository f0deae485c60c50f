/**
 * What pages are called on the consoles of the same providers, and at other registers, that ask for companies, persons
 * and websites as a filing does: none of the pages of filings that are known is called so.
 */
const OTHERWISE =
  /认证(?:申请|信息|资料|管理|中心)?$|(?:域名|信息|联系人|签名|短信|邮件|注册)模板|证书.{0,2}(?:申请|订单|购买|管理)|申请.{0,6}证书|(?:ssl|https|签名|代码签名)证书|过户|转入|转出|抢注|竞价|签名申请|短信(?:服务|签名)|(?:站点|网站)(?:统计|监控|收录|验证|设置)|添加站点|友情?链接?|入驻|招商|加盟|进件|开户|代理商?(?:申请|注册)|代理记账|分销|合作伙伴|(?:渠道|商务)合作|供应商|采购|投标|应聘|求职|简历|招聘|参展|报名(?:表|登记|参赛)?$|(?:会员|用户|账[号户])注册|登[录陆]|留言|工单|反馈|举报|投诉|预约|收货|发票|开票|调查|问卷|捐[赠款]|签证|入学|入住|商标|专利|版权|著作权|上架|邮箱|(?:主机|空间|号码|服务)开通|(?:小程序|公众号|服务号|开发者)注册|标识申请|开通申请|经营许可|(?:icp|sp|edi)(?:许可)?证(?:申请|办理|年[检报]|续期)|商户(?:资料|信息|注册|认证)|评选|参评|多证合一/u;
const OF_FILING = /备案|核验|主办|开办|幕布|互联网信息服务|负责人/u;
const PARTS = /\s*[-_|—–·,，、/]\s*/u;
/** The title of a whole site lists what it sells, whatever the page is. */
const MOST_PARTS = 3;

/** What heads an application; steps and links above a form may be called as other pages are. */
const APPLICATION = /申请[表书单]?$/u;

/** Whether a text above a form heads it as one that is no filing: 党政机关网站标识申请. */
export const headsOtherwise = (text: string): boolean =>
  APPLICATION.test(text) && isTitledOtherwise(text);

/** Whether a document is titled as a form that is no filing: 域名信息模板, SSL证书申请, 小程序认证. */
export function isTitledOtherwise(title: string): boolean {
  if (OF_FILING.test(title)) return false;
  const parts = title.trim().toLowerCase().split(PARTS);
  return parts.length <= MOST_PARTS && OTHERWISE.test(parts[0] ?? '');
}
