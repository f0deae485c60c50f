import type { FieldKey } from '@/lib/forms/types';

import type { FilingEvidence } from './filing-evidence';
import weights from './filing-weights.json';

/** What each field says for a filing: learnt from pages of filings and of other registers, see `filing-weights.test.ts`. */
export const WEIGHTS: Readonly<Record<FieldKey, number>> = weights;

const TELLING = 4;
const MOST_TELLING = 4;
const MOST_SUBJECTS = 3;
const FOREIGN = 2.5;
const HEADED = 2;
const TITLED = 3;

/**
 * From here on a page is a filing's: where what is lost and three times what is wrong come to the least on pages that were
 * not learnt from.
 */
export const SURE = 9;
/** From here on it may be one: it is explained, and nothing is typed into it. */
export const POSSIBLE = 4;

/** How much speaks for a filing: what everybody asks weighs nothing, what other registers ask weighs against it. */
export function filingScore(evidence: FilingEvidence, weightsOfKeys = WEIGHTS): number {
  if (!evidence.isNamed) return 0;
  let score = 0;
  for (const meanings of evidence.asked.values())
    score += Math.min(...meanings.map((key) => weightsOfKeys[key] ?? 0));
  score += TELLING * Math.min(evidence.telling, MOST_TELLING);
  score += HEADED * Number(evidence.isHeaded) + Number(evidence.headsBoth);
  score += TITLED * Number(evidence.isTitled);
  return score + Math.min(evidence.subjects, MOST_SUBJECTS) - FOREIGN * evidence.foreign;
}
