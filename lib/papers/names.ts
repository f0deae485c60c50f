/** Endings of names by which a company or another organisation is told without a label. */
const SURE_ENDINGS =
  '有限责任公司 股份有限公司 有限公司 集团公司 总公司 分公司 公司 合伙企业（普通合伙） 合伙企业（特殊普通合伙） 合伙企业（有限合伙） 合伙企业 （普通合伙） （特殊普通合伙） （有限合伙） 事务所 合作社 联合社 基金会 工作室 经营部 营业部 服务部 门市部 代表处 办事处 研究院 研究所 商行 有限合伙';
/** Endings that are plain words elsewhere: they count only after a label. */
const FURTHER_ENDINGS =
  '个人独资企业 企业 超市 餐厅 餐馆 饭店 酒店 旅馆 宾馆 酒楼 书店 药店 商店 店 厂 中心 学校 学院 大学 幼儿园 医院 诊所 协会 学会 商会 促进会 委员会 出版社 旅行社 社 馆 坊 行 部 站 院 场 铺 庄 屋 吧 园 室 所 府 局 苑 楼 摊 农场 集团';

const escaped = (words: string) =>
  words
    .split(' ')
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|');

const LETTERS = '\\p{Script=Han}A-Za-z\\d（）·&•\\-';
const SURE = new RegExp(`^[${LETTERS}]{2,60}?(?:${escaped(SURE_ENDINGS)})`, 'u');
const ENDS_SURE = new RegExp(`(?:${escaped(SURE_ENDINGS)})$`, 'u');
const ENDS_FURTHER = new RegExp(`(?:${escaped(FURTHER_ENDINGS)})$`, 'u');
const LONGER = new RegExp(
  `^(?:[${LETTERS}]{0,30}?(?:分公司|分店|营业部|经营部|办事处|门市部|代表处|（(?:普通|特殊普通|有限)合伙）))`,
  'u',
);

/** Whether a text ends as names of organisations do. */
export function endsAsOrganisation(name: string): boolean {
  return ENDS_SURE.test(name) || ENDS_FURTHER.test(name);
}

/**
 * The organisation's name with which a text begins, up to its ending: 深圳市某某有限公司 of 深圳市某某有限公司存续. A
 * branch is taken with its own ending (某某有限公司杭州分公司). Only sure endings count.
 */
export function organisationAtStart(text: string): string | undefined {
  const head = SURE.exec(text)?.[0];
  if (head === undefined) return undefined;
  return head + (LONGER.exec(text.slice(head.length))?.[0] ?? '');
}

const TYPE =
  /^(?:其他)?(?:有限责任公司|股份有限公司|个体工商户|个体户|个体|个人独资企业|普通合伙企业|特殊普通合伙企业|有限合伙企业|合伙企业|外商投资|外国|台港澳|港澳台|中外|农民专业合作|全民所有制|集体所有制|集体|股份合作制|国有|内资|一人有限|民办非企业|事业单位|社会团体|非公司|联营|分公司|自然人独资|有限公司|法人独资|私营)/;

/** Whether a text begins as the types on licences do: 有限责任公司（自然人独资）, 个体工商户. */
export const beginsAsType = (text: string): boolean => TYPE.test(text);

/** The same, for a text without a label: 有限公司分公司 is one, 有限公司 alone is the end of a name. */
export const isTypeAlone = (text: string): boolean =>
  /^(?:有限责任公司|股份有限公司|个体工商户$|个人独资企业$|普通合伙企业|有限合伙企业|外商投资|有限责任公司分公司|台港澳|港澳台投资)/.test(
    text,
  ) && !/^.{0,40}(?:市|省).{2,}公司/.test(text);

const PERSON = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,12}(?:·\p{Script=Han}{1,12}){1,3})$/u;
const LATIN_PERSON = /^[A-Z][A-Za-z'’.-]*(?:[ ,·]+[A-Z][A-Za-z'’.-]*){1,5}$/;

/** Whether a text has the form of a person's name, Chinese or in Latin letters. */
export const isPersonName = (text: string): boolean => PERSON.test(text) || LATIN_PERSON.test(text);
