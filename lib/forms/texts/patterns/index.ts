import { ADVICE } from './advice';
import { BECOMING } from './becoming';
import { CHECKS } from './checks';
import { CONDITIONS } from './conditions';
import { DEGREES } from './degrees';
import { DUTIES } from './duties';
import { FOUND } from './found';
import { OCCASIONS } from './occasions';
import { OUTCOMES } from './outcomes';
import { MANNERS } from './manners';
import type { Pattern } from './pattern';
import { PERMISSIONS } from './permissions';
import { PEOPLE } from './people';
import { PLACES } from './places';
import { QUANTITIES } from './quantities';
import { QUESTIONS } from './questions';
import { RULES } from './rules';
import { SITUATIONS } from './situations';
import { STANDING } from './standing';
import { STATES } from './states';
import { STEPS } from './steps';
import { TERMS } from './terms';
import { TIMES } from './times';

/** What clauses say that are no verb with its object and no name; the first that fits and whose parts are known. */
export const PATTERNS: readonly Pattern[] = [
  ...TERMS,
  ...DEGREES,
  ...DUTIES,
  ...PERMISSIONS,
  ...QUANTITIES,
  ...OUTCOMES,
  ...STANDING,
  ...PEOPLE,
  ...OCCASIONS,
  ...ADVICE,
  ...CHECKS,
  ...STEPS,
  ...RULES,
  ...TIMES,
  ...PLACES,
  ...QUESTIONS,
  ...FOUND,
  ...STATES,
  ...CONDITIONS,
  ...BECOMING,
  ...MANNERS,
  ...SITUATIONS,
];
