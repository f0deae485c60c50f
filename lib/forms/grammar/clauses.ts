/** What is said of a thing before it is named: when, by whom and for what it is used, how it was made out. */
const WORDS =
  '用于|用来|用|采集|连接|上架|引用|走|归口|本次|此次|首次|将?要|需要?|须|拟|准备|计划|申请|办理|支持|提供|已经?|正在|所|可|能|' +
  '(?:加盖|盖有|盖)(?:单位|企业|公司)?(?:公章|印章|章)|签[字名署章]|盖章|手写|亲笔|本人|法人|负责人|[并且和及或、,/]|清晰|完整|彩色|原件|' +
  '在|于|位于|由|从|向|到|通过|[我贵]司|[我本贵](?:公司|站|平台|单位)|.{1,2}云|网站|站点|app|应用|小程序|服务器|(?:安卓|android|苹果|ios|鸿蒙)(?:系统|端|版)?|客户端|服务端|后台|' +
  '收到|收取|接收|短信|快递|信件|备案|接入|转入|迁入|请求|访问|调用|使用|绑定|注册|购买|开通|解析|指向|部署|托管|放置|存放|所在|持有|登记|填写|预留|下发|获得|取得|领取|生成|上线|运营|运行|对应|关联|验证|实名|补充|提交|上传|打印|拍摄|拍照|站|手持|(?:幕布|背景布?|现场)前?|' +
  '[后时过上下内中里]';
const CLAUSE = new RegExp(`^(?![后时过到上下内中里])(?:${WORDS})+的(?=.{2})`, 'u');

/** A label without what is said of the thing before it (用于备案的云产品); itself when nothing is. */
export const withoutClause = (text: string): string =>
  text.includes('的') ? text.replace(CLAUSE, '') : text;
