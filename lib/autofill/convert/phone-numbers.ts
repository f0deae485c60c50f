import { checkLandline, isAreaCode } from '@/lib/identifiers/landline';

const LANDLINE =
  /^((?:\+|00|0)?86[-\s]?)?(0?)([1-9]\d{1,2})[-\s](\d{7,8})(?:(?:[-\s]|转|ext\.?\s*)(\d{1,6}))?$/i;
const FILED = /^086-(0\d{2,3})-(\d{7,8})$/;
const MOBILE = /^(?:(?:\+|00)?86[-\s]?)?(1[3-9]\d)[-\s]?(\d{4})[-\s]?(\d{4})$/;
/** Hong Kong, Macao and Taiwan: alone, these are country codes, although area codes end in the same digits. */
const COUNTRY_CODES = new Set(['852', '853', '886']);

export interface Landline {
  /** With its leading 0. */
  area: string;
  number: string;
  extension: string;
}

/**
 * The parts of a mainland landline, however it is written; null for anything else: mobile numbers, service numbers
 * (400, 800) and numbers from outside the mainland.
 */
export function landlineOf(text: string): Landline | null {
  const trimmed = text.normalize('NFKC').trim();
  if (MOBILE.test(trimmed)) return null;
  const found = LANDLINE.exec(trimmed);
  const [, country, zero, code = '', number, extension = ''] = found ?? [];
  if (number && isArea(code, { zero: Boolean(zero), country: Boolean(country) }))
    return { area: `0${code}`, number, extension };
  const [, area, rest] = FILED.exec(checkLandline(trimmed).normalised) ?? [];
  return area && rest ? { area, number: rest, extension: '' } : null;
}

/** Written with its 0 it is an area code; without it, it must be a known one that nothing else begins with. */
const isArea = (code: string, { zero, country }: { zero: boolean; country: boolean }): boolean =>
  zero || (isAreaCode(`0${code}`) && (country || !COUNTRY_CODES.has(code)));

/** `086-区号-号码`, the form that the filing pages name. */
export const landlineText = ({ area, number, extension }: Landline): string =>
  ['086', area, number, ...(extension ? [extension] : [])].join('-');

/** The eleven digits of a mainland mobile number; null for anything else. */
export function mobileOf(text: string): string | null {
  const found = MOBILE.exec(text.normalize('NFKC').trim());
  return found ? `${found[1]}${found[2]}${found[3]}` : null;
}

/** Whether a text names the mainland as a country code or country: `+86`, `086`, `中国大陆 0086`. */
export const isMainlandCode = (text: string): boolean =>
  /(?:^|\D)0{0,2}86(?:\D|$)|中国(?!香港|澳门|台湾)|大陆/.test(text);

/** The one offered country code that is the mainland’s; null when there is none or more than one. */
export function mainlandCodeAmong(offered: readonly string[]): string | null {
  const found = offered.filter(isMainlandCode);
  return found.length === 1 ? (found[0] ?? null) : null;
}
