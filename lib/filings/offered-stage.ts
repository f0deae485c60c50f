import type { StatusOnPage } from './recognise-stage';
import type { Stage } from './stage';
import { stageOf } from './stages';
import type { TrackedFiling } from './schema';

/** What a status text of an order page offers to note. */
export interface StageOffer {
  /** The status text, and its English. */
  zh: string;
  en: string;
  /** The stage, and the one after it where the pages have one wording for both. */
  stages: readonly Stage[];
}

/** What a status that a frame found on its page offers to note. */
export function offeredStage({ zh, en, stages }: StatusOnPage): StageOffer {
  return { zh, en, stages: stages.map(stageOf) };
}

/** The filings for which the offer is news: still open, and in none of the offered stages. */
export function filingsToMove<Tracked extends TrackedFiling>(
  { stages }: StageOffer,
  filings: readonly Tracked[],
): Tracked[] {
  const offered = new Set(stages.map(({ id }) => id));
  return filings.filter(({ value }) => value.stage !== 'closed' && !offered.has(value.stage));
}
