/** What a clause has, and how the same is said more plainly; the first tells where it is worth a look. */
const OTHERWISE: readonly (readonly [mark: string, way: RegExp, plain: string])[] = [
  ['登陆', /登陆/gu, '登录'],
  ['备过案', /备过案/gu, '备案过'],
  ['怎样', /^怎样/u, '如何'],
  ['好的', /(?<=\p{Script=Han}{2})好的(?=\p{Script=Han})/u, '的'],
  [
    '进行',
    /^(请|可以?|需要?|须)?对(?![照应比方公])(.+?)进行(\p{Script=Han}{2,4}?)(?:操作)?$/u,
    '$1$3$2',
  ],
  ['您', /^您(?=可|需|未|已|将|须|必须)/u, ''],
  ['你', /^你(?=可|需|未|已|将|须|必须)/u, ''],
  ['&', /(?<=\p{Script=Han})&(?=\p{Script=Han})/u, '和'],
  ['前', /^(?:您)?(?:当前|目前)(?=没有|暂?无|并无|尚无)/u, ''],
  ['成功', /(?<=已\p{Script=Han}{2})成功(?=的)/u, ''],
  ['成功', /已成功(?=\p{Script=Han}{2})/u, '已'],
  ['成功', /已(\p{Script=Han}{2,4})成功$/u, '已$1'],
  ['等待', /^等待(.+)中$/u, '等待$1'],
  ['不要', /^不要(?=.)/u, '请勿'],
  ['等候', /耐心等候/u, '耐心等待'],
  ['成功', /(?<=\p{Script=Han}{2})(?<!操作|请求)成功(?=[之以]?后)/u, ''],
  [' ', /(?<=\p{Script=Han})\s+(?=\d)|(?<=\d)\s+(?=\p{Script=Han})/gu, ''],
  ['吗', /吗$/u, ''],
  ['么', /么$/u, ''],
  // It is who does it, and not what it is done to.
  [
    '正在',
    /^(.*(?:管局|通信管理局|接入商|平台|系统|客服|工信部|公安机关|网安|人员|专员))正在(.+)中$/u,
    '$1$2中',
  ],
  ['已备案', /(?<=\p{Script=Han}{2})已备案$/u, '已经备案'],
  ['未', /还未|暂未|仍未|从未/u, '尚未'],
  ['还没', /还没有?(?=[\u4e00-\u9fff]{2})/u, '尚未'],
  ['任何', /^((?:尚?未|没有).{2,4})任何\s*(?=.)/u, '$1'],
  // 请您, 进行核验: words that say nothing of themselves.
  ['请您', /^请您(?=.)/u, '请'],
  ['暂时', /暂时(?=无法|不能|不可)/u, ''],
  ['您', /^您(?=确定|确认)/u, ''],
  ['要', /^(确定|确认)要(?=.)/u, '$1'],
  ['您是否', /^您是否(?=.)/u, '是否'],
  ['请稍', /^请稍[后候]再?(?=[\u4e00-\u9fff]{2})/u, '稍后'],
  ['进行', /^对(.+?)进行(.+)$/u, '$2$1'],
  ['进行', /(?<!^请?(?:输入|填写|选择).+)进行(?=[\u4e00-\u9fff]{2})(?!中)/u, ''],
  ['所处', /所处(?=的)/u, ''],
];

/** A clause without words that say nothing of themselves, and in words that others share. */
export const plainly = (written: string): string =>
  OTHERWISE.reduce(
    (clause, [mark, way, plain]) => (clause.includes(mark) ? clause.replace(way, plain) : clause),
    written,
  );
