import { creditCodeCheck, organisationCodeCheck } from '@/lib/identifiers/checksums';
import { checkPermanentResidentId, checkResidencePermit, checkResidentId } from '@/lib/identifiers';

/** A number whose own check digits agree. */
export interface FoundCode {
  key: 'creditCode' | 'idNumber';
  code: string;
  /** Letters that never occur in such numbers were read as the digits that they resemble. */
  repaired: boolean;
  start: number;
  end: number;
}

const LOOKS_LIKE: Readonly<Record<string, string | undefined>> = {
  I: '1',
  O: '0',
  Z: '2',
  S: '5',
  V: 'U',
};
/** Registering department and kind of organisation, as GB 32100-2015 numbers them. */
const DEPARTMENT =
  /^(?:1[1239]|2[19]|3[1-59]|4[19]|5[1239]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1)/;
/** 18 letters and digits that may stand apart: 9144 0300 MA5F …; never a part of a longer run. */
const SPACED = /(?<![0-9A-Za-z])[0-9A-Za-z](?:[ \t-]?[0-9A-Za-z]){17}(?![0-9A-Za-z])/g;

/** The letters that a credit code never has, as the digits that they resemble. */
const withoutLookAlikes = (code: string): string =>
  code.replace(/[IOZSV]/g, (letter) => LOOKS_LIKE[letter] ?? letter);

/** Whether both check characters of a credit code agree and its first two say what it belongs to. */
export function isCreditCode(code: string): boolean {
  return (
    DEPARTMENT.test(code) &&
    /^..\d{6}[0-9A-HJ-NP-RTUW-Y]{8}[0-9X][0-9A-HJ-NP-RTUW-Y]$/.test(code) &&
    creditCodeCheck(code.slice(0, 17)) === code.charAt(17) &&
    organisationCodeCheck(code.slice(8, 16)) === code.charAt(16)
  );
}

/** Whether it is the number of a resident ID, residence permit or permanent resident card, by its check digit. */
export const isIdNumber = (code: string): boolean =>
  /^\d{17}[\dX]$/.test(code) &&
  [checkResidentId, checkResidencePermit, checkPermanentResidentId].some((check) => check(code).ok);

/** Every credit code and ID number of 18 characters in a text, by their check digits alone. */
export function findCodes(text: string): FoundCode[] {
  const found: FoundCode[] = [];
  for (const match of text.matchAll(SPACED)) {
    const read = match[0].replace(/[ \t-]/g, '').toUpperCase();
    const known = knownCode(read);
    if (known) found.push({ ...known, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The number that 18 characters are, as read or with the one reading that their alphabet leaves. */
export function knownCode(read: string): Pick<FoundCode, 'key' | 'code' | 'repaired'> | undefined {
  if (isIdNumber(read)) return { key: 'idNumber', code: read, repaired: false };
  if (isCreditCode(read)) return { key: 'creditCode', code: read, repaired: false };
  const code = withoutLookAlikes(read);
  if (code === read) return undefined;
  if (isIdNumber(code)) return { key: 'idNumber', code, repaired: true };
  return isCreditCode(code) ? { key: 'creditCode', code, repaired: true } : undefined;
}
