import { residentIdCheck } from './checksums';
import { dateOfDigits, todayInChina } from './dates';
import { error, inspect, quote, type Examination } from './inspect';
import { provinceOfCode } from './province-code';
import { halfWidth, noSpaces, upperCase } from './repairs';
import type { IdentifierCheck, IdentifierProblem } from './types';
import { characters } from './english/inspect';
import * as say from './english/resident-id';

export interface ResidentIdFacts {
  /** `YYYY-MM-DD`. */
  birthDate: string;
  /** Code of the county where the number was given, which need not be where the person lives. */
  divisionCode: string;
  provinceCode: string;
}

const source = ['gb11643'];
const refused = (reason: string) => ({ problems: [error(reason, { source })] });

/**
 * Checks a resident ID (居民身份证, GB 11643-1999). Numbers of 15 digits are refused, and their normal form is the
 * number of 18 that stands for them.
 * @param today the day before which the holder was born, `YYYY-MM-DD`
 */
export function checkResidentId(
  text: string,
  today: string = todayInChina(),
): IdentifierCheck<ResidentIdFacts> {
  return inspect(text, {
    name: say.residentIdNumber,
    wayOut: say.wayOut,
    repairs: [halfWidth, noSpaces, upperCase],
    examine: (value) => examine(value, today),
  });
}

function examine(value: string, today: string): Examination<ResidentIdFacts> {
  if (/^\d{15}$/.test(value)) return fifteenDigits(value);
  if (isPermanentResidentId(value)) {
    return refused(say.isTheNumber(quote(value)));
  }
  if (/^8[123]\d{15}[\dX]$/.test(value)) {
    return refused(say.isTheNumberOfAResidence(quote(value)));
  }
  if (value.length !== 18) {
    return refused(say.hasButAResidentId(quote(value), characters(value.length), say.wayOut));
  }
  if (!/^\d{17}[\dX]$/.test(value)) {
    return refused(say.isNotAResidentId(quote(value), say.wayOut));
  }
  const provinceCode = provinceOfCode(value) ?? (value.startsWith('71') ? '71' : undefined);
  if (!provinceCode) {
    return refused(say.begins(quote(value), value.slice(0, 2), say.wayOut));
  }
  const birth = birthDateProblem(value, today);
  const problems: IdentifierProblem[] = birth.problem ? [birth.problem] : [];
  const expected = residentIdCheck(value);
  if (problems.length === 0 && expected !== value.charAt(17)) {
    problems.push(
      error(say.endsInButItsCheck(quote(value), value.charAt(17), expected), { source }),
    );
  }
  return problems.length > 0 || !birth.date
    ? { problems }
    : {
        problems,
        facts: { birthDate: birth.date, divisionCode: value.slice(0, 6), provinceCode },
      };
}

/** The birth date in places 7–14, which must be a day of the calendar and not in the future. */
export function birthDateProblem(
  value: string,
  today: string,
): { date?: string; problem?: IdentifierProblem } {
  const digits = value.slice(6, 14);
  const date = dateOfDigits(digits);
  if (!date) {
    const reason = say.wasBornOnNoDay(
      quote(value),
      digits.slice(0, 4),
      digits.slice(4, 6),
      digits.slice(6),
    );
    return { problem: error(reason, { source }) };
  }
  if (date > today) {
    const reason = say.saysThatTheHolderWasBorn(quote(value), date);
    return { problem: error(reason, { source }) };
  }
  return { date };
}

/** 9, the province of application, and a check character that fits. */
const isPermanentResidentId = (value: string) =>
  /^9\d{16}[\dX]$/.test(value) &&
  provinceOfCode(value.slice(1)) !== undefined &&
  residentIdCheck(value) === value.charAt(17);

function fifteenDigits(value: string): Examination<ResidentIdFacts> {
  const first17 = `${value.slice(0, 6)}19${value.slice(6)}`;
  const normalised = first17 + residentIdCheck(first17);
  const reason = say.isTheNumberOfAnOld(quote(value), normalised);
  return { problems: [error(reason, { source })], normalised };
}
