import { findMessage } from '@/lib/forms/messages';
import type { SystemId } from '@/lib/forms/types';

import type { StageId } from './stage';
import statuses from './data/statuses.json';

/** What a status text of an order page says about where a filing is. */
export interface StatusOnPage {
  /** The text, and its English. */
  zh: string;
  en: string;
  /** The stage, and the one after it where the pages have one wording for both. */
  stages: readonly [StageId, ...StageId[]];
  /** Domains and numbers that stand beside it, in small letters: whose status it is. */
  about?: readonly string[];
}

const stagesOf = statuses as unknown as Readonly<
  Partial<Record<SystemId, Readonly<Record<string, [StageId, ...StageId[]] | undefined>>>>
>;

/**
 * The stage that a status text stands for, e.g. 管局审核 → administration-review. Nothing for texts that are no status
 * and for those that every order page shows whatever its state, such as the steps of a progress bar.
 */
export function recogniseStage(text: string, system?: SystemId): StatusOnPage | undefined {
  const message = text.length > LONGEST ? undefined : findMessage(text, system);
  if (message?.kind !== 'status') return undefined;
  const stages = stagesOf[message.system]?.[message.zh];
  return stages ? { zh: message.zh, en: message.en, stages } : undefined;
}

const LONGEST = 200;

/** What providers say once everything is handed in; on the sites of ministry and police it is said of something else. */
const SUBMISSIONS = new Set(['提交成功']);
const OF_SOMETHING_ELSE: ReadonlySet<SystemId | null> = new Set<SystemId>([
  'miit',
  'miit2019',
  'mps',
]);

/** Whether a text says that a filing was handed in to the provider. */
export const isSubmission = (text: string, system: SystemId | null): boolean =>
  SUBMISSIONS.has(findMessage(text, system ?? undefined)?.zh ?? '') &&
  !OF_SOMETHING_ELSE.has(system);
