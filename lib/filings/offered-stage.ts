import type { StatusOnPage } from './recognise-stage';
import type { Stage, StageId } from './stage';
import { STAGES, stageOf } from './stages';
import type { Filing, TrackedFiling } from './schema';

/** What a status text of an order page offers to note. */
export interface StageOffer {
  /** The status text, and its English. */
  zh: string;
  en: string;
  /** The stage, and the one after it where the pages have one wording for both. */
  stages: readonly Stage[];
  /** Domains and order numbers of the filing whose status it is; none where the page does not say. */
  about: readonly string[];
}

/** What a status that a frame found on its page offers to note. */
export function offeredStage({ zh, en, stages, about = [] }: StatusOnPage): StageOffer {
  return { zh, en, stages: stages.map((stage) => stageOf(stage)), about };
}

/** The filings for which the offer is news, each with the stages that it can go on to from where it is. */
export function filingsToMove<Tracked extends TrackedFiling>(
  { stages, about }: StageOffer,
  filings: readonly Tracked[],
): { filing: Tracked; stages: readonly Stage[] }[] {
  const own = filings.filter(({ value }) => isOf(value, about));
  // One that names nothing may be any, unless the page's own is tracked.
  const candidates = own.length > 0 ? own : filings.filter(({ value }) => namesNothing(value));
  return candidates.flatMap((filing) => {
    const ahead = stages
      .filter(({ id }) => isAhead(filing.value.stage, id))
      .map(({ id }) => stageOf(id, filing.value.service));
    return ahead.length > 0 && ahead.length === stages.length ? [{ filing, stages: ahead }] : [];
  });
}

/**
 * Whether a page that has taken a filing says something new of this one: it is the page's, and was not as far yet.
 * @param about domain and order number that the page names
 */
export const isNewsOf = (filing: Filing, stage: StageId, about: readonly string[]): boolean =>
  isOf(filing, about) && isAhead(filing.stage, stage);

/** Whether a filing is the one that a page names by its domain or order number. */
export function isOf({ domain, orderNumber }: Filing, about: readonly string[]): boolean {
  const [own, order] = [domain.trim().toLowerCase(), orderNumber.trim().toLowerCase()];
  return about.some(
    (name) => name === order || (own !== '' && (name === own || name.endsWith(`.${own}`))),
  );
}

const namesNothing = ({ domain, orderNumber }: Filing): boolean =>
  domain.trim() === '' && orderNumber.trim() === '';

/** The usual way; the ways back lie beside it. */
const WAY = STAGES.filter(({ number }) => !number.startsWith('R')).map(({ id }) => id);

/** How far a stage is along the usual way; a way back is where it leads on again. */
function placeOf(stage: StageId): number {
  const at = WAY.indexOf(stage);
  if (at >= 0) return at;
  return Math.min(
    ...stageOf(stage)
      .next.map((next) => WAY.indexOf(next))
      .filter((next) => next >= 0),
  );
}

/** Whether a filing can come to a stage from where it is; never backwards, but back by the ways that there are. */
function isAhead(present: StageId, stage: StageId): boolean {
  if (present === 'closed' || present === stage) return false;
  if (WAY.includes(stage)) return WAY.indexOf(stage) > placeOf(present);
  return STAGES.some(({ id, next }) => next.includes(stage) && placeOf(id) >= placeOf(present));
}
