import { nameOf } from '@/lib/forms';
import { mayOpen } from '@/lib/forms/opened-by-choice';
import type { FieldKey } from '@/lib/forms/types';
import { keepingElements } from '@/lib/page/controls/sight/pass-through';
import { settle } from '@/lib/page/controls/wait';

import { addBlocks } from './add-blocks';
import type { Present } from './field-at-present';
import { changedByPage } from './changed-by-page';
import { fillField, type Attempt, type Run } from './fill-field';
import { fillOpened, type PlanOpened } from './fill-opened';
import { HeldBefore } from './held-before';
import { isHeldBeside } from './held-beside';
import { heldIn, sameHolding, type Journal } from './journal';
import { isKept } from './value-kept';
import type { FillRequest, FillRequestItem, Report, ReportItem } from '../types';
import * as say from '../english/run/run';

export interface RunOptions {
  frame: string;
  signal: AbortSignal;
  journal: Journal;
  /** Why nothing may be written into this frame (`refusalHere`); null when it may. */
  refusal: string | null;
  /** The page as it is at the moment of the call. */
  now: () => Present;
  /** What to write into fields that come onto the page during the run. */
  planOpened?: PlanOpened;
  /** Hears what came of each field as soon as it was written, before the page has settled. */
  onItem?: (item: ReportItem) => void;
  onProgress?: (progress: { done: number; total: number; label: string }) => void;
}

/**
 * Writes what the preview showed into the fields where it showed it, and reports what the page made of it. Values are
 * judged once the page has settled; what it did not keep is written once more. Cancelling reports what was done; what
 * was written before an error can be undone.
 */
export async function runFill(request: FillRequest, options: RunOptions): Promise<Report> {
  const { frame, signal, journal, refusal, now, onProgress } = options;
  const report = (items: ReportItem[], remark?: string): Report => ({
    of: 'fill',
    plan: request.plan,
    frame,
    items,
    ...(remark && { remark }),
    canUndo: journal.canUndo,
  });
  if (refusal) return report(request.items.map((item) => told(item, 'cannot', refusal)));

  const { scrollX, scrollY } = window;
  const ended = new AbortController();
  const run: Run = { start: new HeldBefore(now().fields, ended.signal), now, signal };
  const attempts: Attempt[] = [];
  const attempted = (attempt: Attempt): void => {
    attempts.push(attempt);
    options.onItem?.(provisional(attempt));
  };
  const write = async (): Promise<void> => {
    for (const [at, item] of request.items.entries()) {
      onProgress?.({ done: at, total: request.items.length, label: nameOf(item.key) });
      attempted(await fillField(item, run));
    }
    const opened = request.opened?.filter(({ key }) => attempts.some(opens(key)));
    if (opened?.length && options.planOpened)
      await fillOpened(opened, options.planOpened, run, { attempted, ended: ended.signal });
    await settle();
    await writeLostAgain(attempts, run);
  };
  try {
    await keepingElements(write);
  } finally {
    ended.abort();
    for (const attempt of attempts) noteAttempt(attempt, journal);
  }
  const items = [...attempts.map(conclude), ...changedByPage(run.start, attempts, now(), journal)];
  const { addBlocks: wanted = 0 } = request;
  const blocks = await addBlocks(wanted, now, signal);
  journal.noteBlocks(blocks);
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  onProgress?.({ done: request.items.length, total: request.items.length, label: '' });
  return report(items, wanted > 0 ? blocksAdded(blocks.length, wanted) : undefined);
}

/** Whether an attempt has chosen what makes pages ask for a field. */
const opens =
  (key: FieldKey) =>
  ({ item, outcome }: Attempt): boolean =>
    outcome === 'written' && mayOpen(item.key, key);

async function writeLostAgain(attempts: readonly Attempt[], run: Run): Promise<void> {
  const lost = attempts.filter((attempt) => attempt.outcome === 'written' && !isHeld(attempt));
  for (const attempt of lost) {
    const again = await fillField({ ...attempt.item, was: null, addBoxes: 0 }, run);
    if (again.outcome === 'written') attempt.written = again.written;
  }
  if (lost.length > 0) await settle();
}

const blocksAdded = (made: number, wanted: number): string =>
  made === wanted ? say.websitesAdded(made) : say.someWebsitesAdded(made, wanted);

const isHeld = (attempt: Attempt): boolean => isHeldInBox(attempt) || isTagged(attempt);

const isHeldInBox = ({ item, written }: Attempt): boolean =>
  isKept(
    item.key,
    written.flatMap(({ control }) => control.read()),
    written.flatMap(({ texts }) => texts),
  );

const isTagged = ({ written }: Attempt): boolean =>
  written.length > 0 && written.every(({ control, texts }) => isHeldBeside(control, texts));

function noteAttempt({ field, before, added }: Attempt, journal: Journal): void {
  if (!field || before.length === 0) return;
  const after = heldIn(field);
  if (added.length > 0 || !sameHolding(after, before))
    journal.note({ field, before, after, added });
}

const provisional = ({ item, outcome, reason }: Attempt): ReportItem =>
  told(item, outcome === 'written' ? 'filled' : outcome, reason);

function conclude(attempt: Attempt): ReportItem {
  const { item, outcome, reason, left } = attempt;
  const texts = left.length > 0 ? left : item.texts;
  if (outcome !== 'written') return told({ ...item, texts }, outcome, reason);
  if (isHeldInBox(attempt)) return told(item, 'filled', attempt.reworded.join(' '));
  if (isTagged(attempt)) return told(item, 'filled', say.keptAsEntry);
  const held = attempt.written.flatMap(({ control }) => control.read()).join(', ');
  return told(item, 'did-not-stick', held === '' ? say.emptiedAgain : say.madeOfIt(held));
}

function told(
  item: Omit<FillRequestItem, 'was'>,
  outcome: ReportItem['outcome'],
  reason?: string,
): ReportItem {
  const { id, key, index, labelText, texts } = item;
  const isDone = ['filled', 'already-right', 'kept-yours'].includes(outcome);
  return {
    id,
    key,
    index,
    labelText,
    outcome,
    ...(reason && { reason }),
    ...(!isDone && { copy: texts.join('\n') }),
  };
}
