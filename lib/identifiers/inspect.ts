import type { IdentifierCheck, IdentifierProblem } from './types';
import * as say from './english/inspect';

/** Longer input is refused before anything looks at it. */
const LONGEST = 300;

/** A change that cannot alter what is meant, such as leaving out spaces. */
export interface Repair {
  apply(value: string): string;
  /** What the button says. */
  label: string;
  /** What is wrong, to follow the value: “contains spaces”. */
  fault: string;
  severity: IdentifierProblem['severity'];
}

export interface Examination<Facts> {
  problems: IdentifierProblem[];
  facts?: Facts;
  /** Where the normal form differs from the repaired value. */
  normalised?: string;
}

interface Inspection<Facts> {
  /** The identifier in the words of the glossary, lower case: `credit code`. */
  name: string;
  /** What to do when there is nothing or far too much: “Enter the 18 characters printed on the licence.” */
  wayOut: string;
  repairs: readonly Repair[];
  /** Whether the value must stay out of messages. */
  secret?: boolean;
  examine(value: string): Examination<Facts>;
}

/**
 * Checks one identifier: repairs what is certain, examines the rest, and offers the repaired value as a fix only
 * when nothing else is wrong with it.
 */
export function inspect<Facts>(
  text: string,
  { name, wayOut, repairs, secret, examine }: Inspection<Facts>,
): IdentifierCheck<Facts> {
  if (text.length > LONGEST) {
    const reason = say.isFarTooLong(name, text.length, wayOut);
    return { ok: false, problems: [error(reason)], normalised: text };
  }
  const given = text.trim();
  if (given === '') {
    return { ok: false, problems: [error(say.theIsEmpty(name, wayOut))], normalised: '' };
  }
  let value = given;
  const applied: Repair[] = [];
  for (const repair of repairs) {
    const repaired = repair.apply(value);
    if (repaired !== value) applied.push(repair);
    value = repaired;
  }
  const { problems, facts, normalised = value } = examine(value);
  if (applied.length > 0 && !problems.some(isError)) {
    problems.unshift(repairProblem(secret ? say.the(name) : quote(given), applied, value));
  }
  const ok = !problems.some(isError);
  return { ok, problems, normalised, ...(facts === undefined ? {} : { facts }) };
}

function repairProblem(subject: string, applied: readonly Repair[], value: string) {
  const faults = applied.map(({ fault }) => fault).join(say.and);
  const repairs = applied.map(({ label }) => label);
  const severity = applied.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return {
    severity,
    reason: say.whichTheFilingPagesDo(subject, faults, repairs),
    fix: { label: repairs.join('; '), value },
  } satisfies IdentifierProblem;
}

const isError = ({ severity }: IdentifierProblem) => severity === 'error';

export const error = (
  reason: string,
  more: Partial<IdentifierProblem> = {},
): IdentifierProblem => ({
  severity: 'error',
  reason,
  ...more,
});

export const warning = (
  reason: string,
  more: Partial<IdentifierProblem> = {},
): IdentifierProblem => ({
  severity: 'warning',
  reason,
  ...more,
});

/** The value in quotation marks, cut when it is too long to be read in a message. */
export function quote(value: string): string {
  const characters = [...value];
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : value}”`;
}
