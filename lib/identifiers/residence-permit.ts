import { residentIdCheck } from './checksums';
import { todayInChina } from './dates';
import { count, error, inspect, quote, type Examination } from './inspect';
import { halfWidth, noSpaces, upperCase } from './repairs';
import { birthDateProblem } from './resident-id';
import type { IdentifierCheck } from './types';

export interface ResidencePermitFacts {
  birthDate: string;
  holderFrom: 'Hong Kong' | 'Macao' | 'Taiwan';
}

const ORIGINS: Readonly<Record<string, ResidencePermitFacts['holderFrom'] | undefined>> = {
  '810000': 'Hong Kong',
  '820000': 'Macao',
  '830000': 'Taiwan',
};
const WAY_OUT = 'Enter the 18 characters of 公民身份号码 (citizen ID number) on the permit.';
const source = ['gb11643'];
const refused = (reason: string) => ({ problems: [error(reason, { source })] });

/**
 * Checks a residence permit for Hong Kong, Macao and Taiwan residents (居住证): built like a resident ID.
 * @param today the day before which the holder was born, `YYYY-MM-DD`
 */
export function checkResidencePermit(
  text: string,
  today: string = todayInChina(),
): IdentifierCheck<ResidencePermitFacts> {
  return inspect(text, {
    name: 'residence permit number',
    wayOut: WAY_OUT,
    repairs: [halfWidth, noSpaces, upperCase],
    examine: (value) => examine(value, today),
  });
}

function examine(value: string, today: string): Examination<ResidencePermitFacts> {
  if (/^[HM]\d{8}(?:\d\d)?$/.test(value)) {
    return refused(
      `${quote(value)} is the number of a travel permit (来往内地通行证), not of a residence permit. Choose that permit as the ID type, or enter the residence permit's 18 characters.`,
    );
  }
  if (value.length !== 18) {
    return refused(
      `${quote(value)} has ${count(value.length, 'character')}, but a residence permit number has 18. ${WAY_OUT}`,
    );
  }
  if (!/^\d{17}[\dX]$/.test(value)) {
    return refused(
      `${quote(value)} is not a residence permit number: that has 17 digits and then a digit or X. ${WAY_OUT}`,
    );
  }
  const holderFrom = ORIGINS[value.slice(0, 6)];
  if (!holderFrom) {
    return refused(
      `${quote(value)} begins with ${value.slice(0, 6)}, but these permits begin with 810000 (Hong Kong), 820000 (Macao) or 830000 (Taiwan). ${WAY_OUT}`,
    );
  }
  const { date, problem } = birthDateProblem(value, today);
  if (!date) return { problems: problem ? [problem] : [] };
  const expected = residentIdCheck(value);
  if (expected !== value.charAt(17)) {
    return refused(
      `${quote(value)} ends in ${value.charAt(17)}, but its check character should be ${expected}, so one of the digits is mistyped. Compare it with the permit.`,
    );
  }
  return { problems: [], facts: { birthDate: date, holderFrom } };
}
