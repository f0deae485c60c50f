import type { SystemId } from '@/lib/forms/types';
import { recogniseStage } from './recognise-stage';
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

/** The stage that a status text on an order page stands for; undefined for any other text. */
export function offeredStage(statusText: string, system?: SystemId): StageOffer | undefined {
  const recognised = recogniseStage(statusText, system);
  if (!recognised) return undefined;
  const { zh, en } = recognised.message;
  return { zh, en, stages: recognised.stages.map(stageOf) };
}

/** The filings for which the offer is news: still open, and in none of the offered stages. */
export function filingsToMove<Tracked extends TrackedFiling>(
  { stages }: StageOffer,
  filings: readonly Tracked[],
): Tracked[] {
  const offered = new Set(stages.map(({ id }) => id));
  return filings.filter(({ value }) => value.stage !== 'closed' && !offered.has(value.stage));
}
