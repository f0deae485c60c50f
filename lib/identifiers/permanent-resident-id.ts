import { oldPermanentResidentCheck, residentIdCheck } from './checksums';
import { dateOfDigits, todayInChina } from './dates';
import { error, inspect, quote, type Examination } from './inspect';
import { provinceOfCode } from './province-code';
import { halfWidth, noSpaces, upperCase } from './repairs';
import { birthDateProblem } from './resident-id';
import type { IdentifierCheck } from './types';
import * as say from './english/permanent-resident-id';

export interface PermanentResidentFacts {
  card: '2023' | '2017';
  /** Only the new card states the century. */
  birthDate?: string;
  /** ISO 3166: three digits on the new card, three letters on the old one. */
  nationality: string;
  provinceCode?: string;
}

const source = ['nia-prc-2023', 'eastcoms-2023'];
const refused = (reason: string) => ({ problems: [error(reason, { source })] });

/**
 * Checks a foreign permanent resident ID (外国人永久居留身份证), new (18 digits) or old (three letters, 12 digits).
 * @param today the day before which the holder was born, `YYYY-MM-DD`
 */
export function checkPermanentResidentId(
  text: string,
  today: string = todayInChina(),
): IdentifierCheck<PermanentResidentFacts> {
  return inspect(text, {
    name: say.permanentResidentIdNumber,
    wayOut: say.wayOut,
    repairs: [halfWidth, noSpaces, upperCase],
    examine: (value) => {
      if (/^\d{17}[\dX]$/.test(value)) return newCard(value, today);
      if (/^[A-Z]{3}\d{12}$/.test(value)) return oldCard(value);
      const reason = /^[A-Z]{2}\d+$/.test(value)
        ? say.beginsWithTwoLetters(quote(value), say.wayOut)
        : say.isNotAPermanentResident(quote(value), say.wayOut);
      return { problems: [error(reason, { source })] };
    },
  });
}

function newCard(value: string, today: string): Examination<PermanentResidentFacts> {
  if (!value.startsWith('9')) {
    return refused(say.beginsWithButTheNumber(quote(value), value.charAt(0), say.wayOut));
  }
  const { date, problem } = birthDateProblem(value, today);
  if (!date) return { problems: problem ? [problem] : [] };
  const expected = residentIdCheck(value);
  if (expected !== value.charAt(17)) {
    return refused(checkReason(value, expected));
  }
  return {
    problems: [],
    facts: {
      card: '2023',
      birthDate: date,
      nationality: value.slice(3, 6),
      provinceCode: provinceOfCode(value.slice(1, 3)),
    },
  };
}

function oldCard(value: string): Examination<PermanentResidentFacts> {
  const birth = value.slice(7, 13);
  // The century is not stated, and 1900 had no 29 February while 2000 had one.
  if (!dateOfDigits(`20${birth}`) && !dateOfDigits(`19${birth}`)) {
    return refused(say.givesAsTheBirthDate(quote(value), birth));
  }
  const expected = oldPermanentResidentCheck(value.slice(0, 14));
  if (expected !== value.charAt(14)) return refused(checkReason(value, expected));
  return {
    problems: [],
    facts: {
      card: '2017',
      nationality: value.slice(0, 3),
      provinceCode: provinceOfCode(value.slice(3, 5)),
    },
  };
}

const checkReason = (value: string, expected: string) =>
  say.checkReason(quote(value), value.charAt(value.length - 1), expected);
