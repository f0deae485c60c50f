import { i18n } from '#i18n';
import { LONG_TERM } from '@/lib/papers/dates';
import type { ValueKey } from '@/lib/papers/types';
import { addressInEnglish } from '@/lib/read-back';

/** Forms of organisations with what they are called in English. Composed. */
const FORMS: readonly (readonly [zh: string, en: string])[] = [
  ['有限责任公司分公司', 'branch of a limited liability company'],
  ['有限责任公司', 'limited liability company'],
  ['股份有限公司', 'joint-stock company limited'],
  ['分公司', 'branch'],
  ['有限公司', 'limited company'],
  ['个体工商户', 'individual business (sole trader)'],
  ['个人独资企业', 'sole proprietorship'],
  ['有限合伙企业', 'limited partnership'],
  ['普通合伙企业', 'general partnership'],
  ['合伙企业', 'partnership'],
  ['工作室', 'studio'],
  ['事务所', 'firm'],
  ['中心', 'centre'],
  ['商行', 'trading house'],
  ['店', 'shop'],
];
const OWNERS: readonly (readonly [zh: string, en: string])[] = [
  ['自然人独资', 'owned by one person'],
  ['自然人投资或控股', 'owned or controlled by persons'],
  ['法人独资', 'owned by one company'],
  ['外国法人独资', 'owned by one foreign company'],
  ['台港澳法人独资', 'owned by one company of Taiwan, Hong Kong or Macao'],
  ['外商合资', 'foreign joint venture'],
];
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What a value says in English, as far as it is known for certain; empty otherwise. */
export function inEnglish(key: ValueKey, value: string): string {
  switch (key) {
    case 'address':
    case 'personAddress':
      return addressInEnglish(value);
    case 'name':
      return FORMS.find(([zh]) => value.endsWith(zh))?.[1] ?? '';
    case 'type':
      return typeInEnglish(value);
    case 'sex':
      return value === '男' ? i18n.t('papers.male') : i18n.t('papers.female');
    case 'founded':
    case 'birth':
    case 'expiry':
      return dayInEnglish(value);
    case 'term':
    case 'validity':
      return periodInEnglish(value);
    case 'capital':
      return amountInEnglish(value);
    default:
      return '';
  }
}

function typeInEnglish(value: string): string {
  const form = FORMS.find(([zh]) => value.startsWith(zh))?.[1];
  if (!form) return '';
  const owner = OWNERS.find(([zh]) => value.includes(`（${zh}）`))?.[1];
  return owner ? `${form}, ${owner}` : form;
}

const dayInEnglish = (iso: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(iso) ? DATE.format(new Date(`${iso}T00:00:00Z`)) : '';

function periodInEnglish(value: string): string {
  const [from = '', until = ''] = value.split('/');
  const end = until === LONG_TERM ? i18n.t('papers.withoutEnd') : dayInEnglish(until);
  return from ? i18n.t('papers.fromUntil', [dayInEnglish(from), end]) : end;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS: Readonly<Record<string, number | undefined>> = { 拾: 10, 佰: 100, 仟: 1000 };
const CURRENCIES: readonly (readonly [zh: string, code: string])[] = [
  ['美元', 'USD'],
  ['港', 'HKD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
  ['英镑', 'GBP'],
];

/** 壹佰万元整, 500万元: as a number with its currency; empty where it is not certain. */
export function amountInEnglish(value: string): string {
  const currency = CURRENCIES.find(([zh]) => value.includes(zh))?.[1] ?? 'CNY';
  const digits = /([\d,.]+)(亿|万)?/.exec(value);
  const amount = digits
    ? Number((digits[1] ?? '').replaceAll(',', '')) *
      (digits[2] === '亿' ? 1e8 : digits[2] === '万' ? 1e4 : 1)
    : amountOfWords(value);
  if (!amount) return '';
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);
}

function amountOfWords(value: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of value) {
    const unit = UNITS[sign];
    if (DIGITS.includes(sign)) digit = DIGITS.indexOf(sign);
    else if (unit) {
      section += (digit || 1) * unit;
      digit = 0;
    } else if (sign === '万' || sign === '亿') {
      total = (total + section + digit) * (sign === '万' ? 1e4 : 1e8);
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}
