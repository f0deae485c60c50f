import type { Reader } from '../clause';

const NOT = '不能|不可以?|不得|不应|不允许|请勿|禁止';
const MORE = '超过|超出|大于|多于|高于';
const LESS = '少于|小于|低于|不足|短于';
const LIMIT = new RegExp(
  `^(.+?)(?:的)?(?:的?(?:字数|长度|大小|数量|个数|年龄))?(?:的)?(?:最[多少大小]为?|至[多少]|(${NOT}|不)?(${MORE}|${LESS}))(?:为)?(\\d+|[一二两三四五六七八九十]+)个?(字符?|汉字|m|mb|兆|k|kb|g|张|位|天|日|岁|周岁|家|次|个月|年|主体|域名|网站|人)?(?:以?[上下内])?$`,
  'u',
);
/** 网站名称未使用三字以上中文名称. */
const NOT_REACHED =
  /^(.+?)(?:的)?(?:字数|长度)?(?:未|没有?|不)(?:使用|采用|达到?|满足?|足|够)(\d+|[一二两三四五六七八九十]+)个?(字符?|汉字)(?:及?以上)?(?:的)?(?:中文|汉字)?(?:名称?|要求)?$/u;
const UNITS: Record<string, string> = {
  字: 'characters',
  字符: 'characters',
  汉字: 'Chinese characters',
  m: 'MB',
  mb: 'MB',
  兆: 'MB',
  k: 'KB',
  kb: 'KB',
  g: 'GB',
  张: 'pictures',
  位: 'digits',
  天: 'days',
  日: 'days',
  岁: 'years of age',
  周岁: 'years of age',
  家: 'entities',
  次: 'times',
  个月: 'months',
  年: 'years',
  主体: 'entities',
  域名: 'domains',
  网站: 'websites',
  人: 'people',
};
const NUMERALS = '零一二三四五六七八九十';

/** A number that is not kept: 网站名称不能少于3个字, 文件大小超过4M. */
export const limited: Reader = (clause) => {
  const [, short = '', least = '', of_ = ''] = NOT_REACHED.exec(clause.words) ?? [];
  if (short !== '') {
    const en = `has fewer than ${numberOf(least)} ${UNITS[of_] ?? ''}`;
    return clause.complaint(short, { id: 'short', en });
  }
  const [whole, of = '', not, than, figure = '', unit = ''] = LIMIT.exec(clause.words) ?? [];
  if (whole === undefined) return null;
  const isMore = than ? new RegExp(`^(?:${MORE})$`, 'u').test(than) : /最[多大]|至多/u.test(whole);
  const count = `${numberOf(figure)} ${UNITS[unit] ?? ''}`.trim();
  if (than !== undefined && not === undefined) {
    const en = `has ${isMore ? 'more' : 'fewer'} than ${count}`;
    return clause.complaint(of, { id: isMore ? 'large' : 'short', en });
  }
  const en = isMore ? `may have ${count} at most` : `needs ${count} at least`;
  return clause.complaint(of, { id: 'limit', en, isDemand: true });
};

const value = (numeral: string): number => NUMERALS.indexOf(numeral.replace('两', '二'));

function numberOf(figure: string): number {
  if (/^\d+$/u.test(figure)) return Number(figure);
  if (!figure.includes('十')) return value(figure);
  const [tens = '', ones = ''] = figure.split('十');
  return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones));
}
