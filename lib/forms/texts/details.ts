const OWNER =
  /(?:单位|主体|企业|公司|机构|网站|站点|域名|法人|代表|App|APP|小程序|服务器|[人者员商])的?$/u;

/** 主体资料 is what is known of it; 上传主体资料 are papers. */
export function asDetails(clause: string, said: string): string {
  const [, fills = '', owner = ''] =
    /^请?(?:重新|如实|继续)?(填写|录入|完善|编辑|核对|确认|修改|变更|更新|查看|补全)?(.*?)(?:的)?资料(?:填写|录入|完善|确认|管理)?$/u.exec(
      clause,
    ) ?? [];
  const isAsked = /^(?:填写|录入|完善|补全)$/u.test(fills) && owner === '';
  return isAsked || (OWNER.test(owner) && !/上传|提交|备案|证明|补充|下载|审核/u.test(owner))
    ? said.replace(/\bdocuments\b/iu, (word) => (word.startsWith('D') ? 'Details' : 'details'))
    : said;
}
