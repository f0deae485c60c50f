import { dateOfDigits } from '@/lib/identifiers/dates';

/** What stands for the end of a document or term without one. */
export const LONG_TERM = '长期';

const NO_END = /长\s*期|永久|永续|无\s*固定\s*期限|不约定期限|long[\s-]*term|permanent|indefinite/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DIGITS = '〇一二三四五六七八九';

const NUMERIC =
  /(?<!\d)((?:19|20)\d\d)\s*(?:年|[-./\s])\s*(\d{1,2})\s*(?:月|[-./\s])\s*(\d{1,2})(?:\s*日)?(?!\d)/gu;
const COMPACT = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/g;
const ENGLISH_DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]*(?:\d{1,2}月\s*\/?\s*)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s-]*((?:19|20)\d\d)(?!\d)/gi;
const ENGLISH_MONTH_FIRST =
  /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/gi;
const CHINESE =
  /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;

/** A date found in a text, and where. */
export interface FoundDate {
  date: string;
  start: number;
  end: number;
}

/**
 * Every day named in a text, in its order: 2019年3月5日, 2019-03-05, 2019.3.5, 20190305, 5 Mar 2019, 二〇一九年三月五日.
 * Days that no calendar has are left out.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, year: string, month: number, day: number) => {
    const digits = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
    const date = dateOfDigits(digits);
    const [start, end] = [match.index, match.index + match[0].length];
    if (date && !found.some((other) => start < other.end && other.start < end))
      found.push({ date, start, end });
  };
  for (const pattern of [NUMERIC, COMPACT])
    for (const match of text.matchAll(pattern))
      add(match, match[1] ?? '', Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(ENGLISH_DAY_FIRST))
    add(match, match[3] ?? '', monthOf(match[2]), Number(match[1]));
  for (const match of text.matchAll(ENGLISH_MONTH_FIRST))
    add(match, match[3] ?? '', monthOf(match[1]), Number(match[2]));
  for (const match of text.matchAll(CHINESE))
    add(match, yearOf(match[1] ?? ''), numberOf(match[2] ?? ''), numberOf(match[3] ?? ''));
  return found.toSorted((one, other) => one.start - other.start);
}

/** The first day named in a text. */
export function readDate(text: string): string | undefined {
  return findDates(text)[0]?.date;
}

/** A period as `from/until`, `/until` where only the end is said; 长期 stands for no end. */
export function readPeriod(text: string): string | undefined {
  const dates = findDates(text);
  const endless = NO_END.test(text);
  const [first, second] = dates;
  if (endless) return first ? `${first.date}/${LONG_TERM}` : `/${LONG_TERM}`;
  if (first && second) return `${first.date}/${second.date}`;
  if (!first) return undefined;
  return /[至到-]\s*$/.test(text.slice(0, first.start)) ? `/${first.date}` : undefined;
}

const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const yearOf = (chinese: string) =>
  [...chinese.replace(/[○零]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join('');

function numberOf(chinese: string): number {
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : ['', chinese];
  const ten = chinese.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  return ten + (ones ? DIGITS.indexOf(ones) : 0);
}
