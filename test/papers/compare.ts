// Whether what was read is what the paper says.
import { countryInChinese } from '@/lib/papers/countries';
import { findDates } from '@/lib/papers/dates';
import type { ReadPaper, ReadValue, ValueKey } from '@/lib/papers/types';

/** Keys that mean the same on papers of different kinds. */
const SAME: Readonly<Record<string, readonly ValueKey[]>> = {
  name: ['name', 'personName'],
  address: ['address', 'personAddress'],
  idNumber: ['idNumber', 'permitNumber'],
  permitNumber: ['permitNumber', 'idNumber'],
  expiry: ['expiry', 'validity'],
  nameLatin: ['nameLatin', 'personName'],
};
const PERIODS = new Set(['term', 'validity']);
const DATES = new Set(['founded', 'birth', 'expiry']);

/** The value that was read for a key of `papers.json`. */
export function valueFor(paper: ReadPaper, key: string): ReadValue | undefined {
  const keys = SAME[key] ?? [key as ValueKey];
  return keys.map((one) => paper.values.find((value) => value.key === one)).find(Boolean);
}

/**
 * Equal after NFKC and without blanks; dates and periods by the days that they name (an expected end alone is held
 * against the end), sex in either language, Latin names without their comma.
 */
export function isRight(key: string, expected: string, read: string | undefined): boolean {
  if (read === undefined) return false;
  if (PERIODS.has(key)) {
    const [wanted, found] = [daysOf(expected), daysOf(read)];
    return wanted.length > 0 && wanted.join() === found.slice(-wanted.length).join();
  }
  if (DATES.has(key)) return daysOf(expected).join() === daysOf(read).slice(-1).join();
  if (key === 'nationality') return countryOf(expected) === countryOf(read);
  if (key === 'sex') return sexOf(expected) === sexOf(read);
  return plainOf(key, expected) === plainOf(key, read);
}

function daysOf(text: string): string[] {
  const days = findDates(text.replaceAll('/', ' ')).map(({ date }) => date);
  return /长期|long/i.test(text) ? [...days, '长期'] : days;
}

/** GBR and 英国 are one country. */
const countryOf = (text: string) =>
  countryInChinese(text.trim()) ?? text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

const sexOf = (text: string) =>
  /^(?:男|m)/i.test(text.trim()) ? 'M' : /^(?:女|f)/i.test(text.trim()) ? 'F' : text;

function plainOf(key: string, text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return key === 'nameLatin' ? plain.replace(/[,.]/g, '') : plain;
}
