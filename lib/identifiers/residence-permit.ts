import { residentIdCheck } from './checksums';
import { todayInChina } from './dates';
import { error, inspect, quote, type Examination } from './inspect';
import { halfWidth, noSpaces, upperCase } from './repairs';
import { birthDateProblem } from './resident-id';
import type { IdentifierCheck } from './types';
import { characters } from './english/inspect';
import * as say from './english/residence-permit';

export interface ResidencePermitFacts {
  birthDate: string;
  holderFrom: 'Hong Kong' | 'Macao' | 'Taiwan';
}

const ORIGINS: Readonly<Record<string, ResidencePermitFacts['holderFrom'] | undefined>> = {
  '810000': 'Hong Kong',
  '820000': 'Macao',
  '830000': 'Taiwan',
};
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
    name: say.residencePermitNumber,
    wayOut: say.wayOut,
    repairs: [halfWidth, noSpaces, upperCase],
    examine: (value) => examine(value, today),
  });
}

function examine(value: string, today: string): Examination<ResidencePermitFacts> {
  if (/^[HM]\d{8}(?:\d\d)?$/.test(value)) {
    return refused(say.isTheNumber(quote(value)));
  }
  if (value.length !== 18) {
    return refused(say.hasButAResidencePermit(quote(value), characters(value.length), say.wayOut));
  }
  if (!/^\d{17}[\dX]$/.test(value)) {
    return refused(say.isNotAResidencePermit(quote(value), say.wayOut));
  }
  const holderFrom = ORIGINS[value.slice(0, 6)];
  if (!holderFrom) {
    return refused(say.beginsWithButThesePermits(quote(value), value.slice(0, 6), say.wayOut));
  }
  const { date, problem } = birthDateProblem(value, today);
  if (!date) return { problems: problem ? [problem] : [] };
  const expected = residentIdCheck(value);
  if (expected !== value.charAt(17)) {
    return refused(say.endsInButItsCheck(quote(value), value.charAt(17), expected));
  }
  return { problems: [], facts: { birthDate: date, holderFrom } };
}
