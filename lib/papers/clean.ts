import { PROVINCES } from '@/lib/regions';
import { placesNamed } from '@/lib/regions/place-names';
import { resolveProvince } from '@/lib/regions/resolve-province';
import { checkEmail, readDomain } from '@/lib/identifiers';

import { readDate, readPeriod } from './dates';
import { beginsAsType, endsAsOrganisation, isPersonName, organisationAtStart } from './names';
import type { Doubt, ValueKey } from './types';
import { chineseValue, HAN } from './writing';

/** A value taken out of the words after a label. */
export interface Cleaned {
  value: string;
  doubts: Doubt[];
}

/** Takes a value out of what stands after its label; nothing where there is none of that kind. */
export type Clean = (raw: string) => Cleaned | undefined;

const sure = (value: string): Cleaned => ({ value, doubts: [] });
const mended = ({ value, doubts }: Cleaned): Cleaned => ({
  value,
  doubts: [...new Set<Doubt>([...doubts, 'mended'])],
});
const unless = (fits: boolean, value: string, doubt: Doubt): Cleaned => ({
  value,
  doubts: fits ? [] : [doubt],
});

/** What lookup pages and messages put behind a value on the same line. */
const BEHIND =
  /\s*(?:复制|查看(?:地图|更多|详情)?|更多|地图|导航|附近(?:企业|公司)|他有|她有|任职|关联|存续|在业|开业|吊销|注销|历史名称|变更|认领|我要认领|\(?存续\)?|邮编|电话).*$/su;

/** A stroke of a frame, a line or the label, read as a character before a value. */
const STROKE = /^[一丨|]/u;

/** Takes a value as it is read; where it begins with a stroke, and fits better without, as that. */
const withoutStroke =
  (clean: Clean, fits: (rest: string) => boolean): Clean =>
  (raw) => {
    const text = raw.trim();
    const rest = text.replace(STROKE, '').trim();
    if (rest === text || !fits(chineseValue(rest))) return clean(raw);
    const cleaned = clean(rest);
    return cleaned && mended(cleaned);
  };

const organisation = withoutStroke(
  organisationAsRead,
  // 一 may begin a name; the division with which names begin does not follow it then.
  (rest) => endsAsOrganisation(rest) && beginsWithPlace(rest),
);

/** Two to four characters are nearly all names of places: 杭州, 石家庄, 呼和浩特. */
const beginsWithPlace = (text: string): boolean =>
  [2, 3, 4].some((length) => placesNamed(text.slice(0, length)).length > 0);

function organisationAsRead(raw: string): Cleaned | undefined {
  const text = chineseValue(raw.replace(/^["“'「『(]+/, ''));
  if (!HAN.test(text)) return undefined;
  // The next value, whose label was lost.
  const named = /^(.{2,}?)个体工商户$/u.exec(text)?.[1];
  if (named && endsAsOrganisation(named)) return mended(sure(named));
  const whole = organisationAtStart(text);
  if (whole) return sure(whole);
  const first = chineseValue(
    (raw.trim().split(/[,;。|\t"”]|\s{2,}/u)[0] ?? '').replace(BEHIND, ''),
  );
  if (!HAN.test(first) || first.length < 2 || first.length > 60) return undefined;
  return unless(endsAsOrganisation(first), first, 'form');
}

function companyType(raw: string): Cleaned | undefined {
  const first = raw.trim().split(/[;。|\t]|\s{2,}|,(?=[^)]*$)/u)[0] ?? '';
  const text = chineseValue(first);
  if (!HAN.test(text) || text.length > 40) return undefined;
  // Nothing stands behind it in any licence; a name may have come too near.
  if (/^个体工商户[^（]/u.test(text)) return mended(sure('个体工商户'));
  // No type has a single character behind its bracket; it belongs to what stands beside it.
  const whole = withBrackets(text).replace(/）[^（）]$/u, '）');
  const cleaned = unless(beginsAsType(whole), whole, 'form');
  return whole === text ? cleaned : mended(cleaned);
}

/** What stands in the bracket of a type. */
const IN_BRACKET =
  /^(.*(?:公司|企业|分公司))((?:非?自然人|外国|外商|台港澳|港澳台|中外|国有|国内|法人|非上市|上市).*）)$/u;

/** A type with the bracket that was lost on one side. */
function withBrackets(type: string): string {
  const [opened, closed] = [type.includes('（'), type.includes('）')];
  if (opened && !closed) return `${type}）`;
  return closed && !opened ? type.replace(IN_BRACKET, '$1（$2') : type;
}

const person = withoutStroke(personAsRead, isPersonName);

function personAsRead(raw: string): Cleaned | undefined {
  const first = (raw.trim().split(/[,;。|\t/<>]|\s{2,}/u)[0] ?? '').replace(BEHIND, '').trim();
  // The managing partner of a partnership may be a company: 某某有限公司（委派代表：某某）.
  if (organisationAtStart(chineseValue(first))) return sure(chineseValue(first));
  const bare = first.replace(/\s*\([^)]*\)?\s*$/, '').replace(/(?:先生|女士|小姐)$/, '');
  const latinBehind = /^(\p{Script=Han}[\p{Script=Han}·\s]*?)\s+[A-Z].*$/u.exec(bare)?.[1];
  const text = chineseValue(latinBehind ?? bare);
  if (text === '' || text.length > 40 || /\d/.test(text)) return undefined;
  // A name in capitals whose blank was lost is still worth comparing.
  if (!HAN.test(text))
    return isPersonName(text) || /^[A-Z'-]{4,}$/.test(text)
      ? unless(isPersonName(text), text, 'form')
      : undefined;
  return unless(isPersonName(text), text, 'form');
}

function address(raw: string): Cleaned | undefined {
  const first = raw.trim().split(/[;。|\t"]|,(?=\s)|\s{3,}/u)[0] ?? '';
  const text = chineseValue(first.replace(BEHIND, '').replace(/\s*\(\s*(?:邮编|地图).*$/u, ''));
  if (!HAN.test(text) || text.length < 5) return undefined;
  // A stroke of the frame or of the label may have been read as one character before it.
  const begun = text.slice(PROVINCES.some(({ zh }) => text.startsWith(zh, 1)) ? 1 : 0);
  const cleaned = unless(resolveProvince(begun).status === 'known', begun, 'division');
  return BROKEN_OFF.test(begun) ? { ...cleaned, doubts: [...cleaned.doubts, 'form'] } : cleaned;
}

/** A street and digits without 号: the rest of the address stood in a line that was not found. */
const BROKEN_OFF = /[路街道巷弄]\d+$/u;

const AMOUNT =
  /(?:人民币|美元|港币|港元|欧元|日元|英镑)?\s*[¥￥]?\s*(?:[\d,.]+|[零〇一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟两]+)\s*(?:[万亿仟佰]{0,2}|[万亿零壹贰叁肆伍陆柒捌玖拾佰仟点]+)\s*(?:人民币|美元|港币|港元|欧元|日元|英镑|元|圆)?\s*(?:人民币)?\s*[整正]?/u;

/** Written-out numbers have no sign twice in a row. */
const TWICE = /([壹贰叁肆伍陆柒捌玖拾佰仟])\1+/gu;

function amount(raw: string): Cleaned | undefined {
  const text = raw.trim().replace(/^\((?:万?元|人民币)\)\s*/, '');
  const first = chineseValue(text.split(/[;。|\t]|\s{3,}/u)[0] ?? '');
  const single = first.replace(TWICE, '$1');
  const found = AMOUNT.exec(single)?.[0].trim();
  if (!found || found.length < 2) return undefined;
  const cleaned = unless(
    single.startsWith(found) && /[元圆币]|美元|镑/u.test(found),
    found,
    'form',
  );
  return single === first ? cleaned : mended(cleaned);
}

const dated: Clean = (raw) => {
  const date = readDate(raw);
  return date === undefined ? undefined : sure(date);
};

const period: Clean = (raw) => {
  const found = readPeriod(raw);
  return found === undefined ? undefined : sure(found);
};

const sex: Clean = (raw) => {
  const found = /^\W*(男|女|male|female|m\b|f\b)/iu.exec(raw)?.[1];
  return found ? sure(/^(?:男|m)/i.test(found) ? '男' : '女') : undefined;
};

const matching =
  (pattern: RegExp, change = (found: string) => found): Clean =>
  (raw) => {
    const found = pattern.exec(raw)?.[0];
    return found ? sure(change(found.trim())) : undefined;
  };

const upper = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();

/** How each value is taken out of the words after its label. Codes with check digits are found by these instead. */
export const CLEAN: Readonly<Partial<Record<ValueKey, Clean>>> = {
  name: organisation,
  type: companyType,
  legalRepresentative: person,
  personName: person,
  address,
  personAddress: address,
  founded: dated,
  birth: dated,
  expiry: dated,
  capital: amount,
  term: period,
  validity: period,
  sex,
  nationality: matching(/^[\p{Script=Han}]{2,12}|^\p{Script=Latin}[\p{Script=Latin} ]{1,30}/u),
  passportNumber: matching(/(?<![A-Z0-9])(?=[A-Z0-9]*\d)[A-Z0-9]{5,15}(?![A-Z0-9])/i, upper),
  permitNumber: matching(
    /(?<![A-Z0-9])(?:[HM]\d{8}(?:\d\d)?|\d{8}|[A-Z]{3}\d{12})(?![A-Z0-9])/i,
    upper,
  ),
  mobile: matching(/(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/, upper),
  email: (raw) => {
    const found = /[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/.exec(raw)?.[0];
    return found && checkEmail(found).ok ? sure(found) : undefined;
  },
  domain: (raw) => {
    const first = raw.trim().split(/[\s,;。|]/u)[0] ?? '';
    const read = readDomain(first);
    return read.kind === 'domain' && read.domain.knownEnding
      ? sure(read.domain.registrable.toLowerCase())
      : undefined;
  },
};
