import { residentIdCheck } from './checksums';
import { dateOfDigits, todayInChina } from './dates';
import { count, error, inspect, quote, type Examination } from './inspect';
import { provinceOfCode } from './province-code';
import { halfWidth, noSpaces, upperCase } from './repairs';
import type { IdentifierCheck, IdentifierProblem } from './types';

export interface ResidentIdFacts {
  /** `YYYY-MM-DD`. */
  birthDate: string;
  /** Code of the county where the number was given, which need not be where the person lives. */
  divisionCode: string;
  provinceCode: string;
}

const WAY_OUT = 'Enter the 18 characters of 公民身份号码 (citizen ID number) on the card.';
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
    name: 'resident ID number',
    wayOut: WAY_OUT,
    repairs: [halfWidth, noSpaces, upperCase],
    examine: (value) => examine(value, today),
  });
}

function examine(value: string, today: string): Examination<ResidentIdFacts> {
  if (/^\d{15}$/.test(value)) return fifteenDigits(value);
  if (isPermanentResidentId(value)) {
    return refused(
      `${quote(value)} is the number of a foreign permanent resident ID card. Choose 外国人永久居留身份证 (foreign permanent resident ID card) as the ID type.`,
    );
  }
  if (/^8[123]\d{15}[\dX]$/.test(value)) {
    return refused(
      `${quote(value)} is the number of a residence permit for Hong Kong, Macao or Taiwan residents. Choose that permit as the ID type.`,
    );
  }
  if (value.length !== 18) {
    return refused(
      `${quote(value)} has ${count(value.length, 'character')}, but a resident ID number has 18. ${WAY_OUT}`,
    );
  }
  if (!/^\d{17}[\dX]$/.test(value)) {
    return refused(
      `${quote(value)} is not a resident ID number: that has 17 digits and then a digit or X. ${WAY_OUT}`,
    );
  }
  const provinceCode = provinceOfCode(value) ?? (value.startsWith('71') ? '71' : undefined);
  if (!provinceCode) {
    return refused(
      `${quote(value)} begins with ${value.slice(0, 2)}, which is no province. ${WAY_OUT}`,
    );
  }
  const birth = birthDateProblem(value, today);
  const problems: IdentifierProblem[] = birth.problem ? [birth.problem] : [];
  const expected = residentIdCheck(value);
  if (problems.length === 0 && expected !== value.charAt(17)) {
    problems.push(
      error(
        `${quote(value)} ends in ${value.charAt(17)}, but its check character should be ${expected}, so one of the digits is mistyped. Compare it with the card.`,
        { source },
      ),
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
    const reason = `${quote(value)} says that the holder was born on ${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}, a day that does not exist. Compare it with the card.`;
    return { problem: error(reason, { source }) };
  }
  if (date > today) {
    const reason = `${quote(value)} says that the holder was born on ${date}, which is in the future. Compare it with the card.`;
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
  const reason = `${quote(value)} is the number of an old card (15 digits), which is no longer valid. Enter the 18 characters of the present card; by the rule they should be ${normalised}.`;
  return { problems: [error(reason, { source })], normalised };
}
