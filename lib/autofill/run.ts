import type { FillOrder, FillOrderItem } from '@/lib/messaging';
import { settled } from '@/lib/page/controls/wait';
import type { RecognisedField } from '@/lib/page/types';

import { fillField, type Attempt } from './fill-field';
import { heldIn, type Journal } from './journal';
import { isKept } from './stuck';
import type { Report, ReportItem } from './types';

export interface RunOptions {
  frame: string;
  signal: AbortSignal;
  journal: Journal;
  /** Why nothing may be written into this frame (`refusalHere`); null when it may. */
  refusal: string | null;
  onProgress?: (progress: { done: number; total: number; label: string }) => void;
}

/**
 * Writes what the preview showed into the fields where it showed it, and reports what the page made of it. Values are
 * judged once the page has settled; what it did not keep is written once more. Cancelling reports what was done.
 */
export async function runFill(
  order: FillOrder,
  fields: readonly RecognisedField[],
  { frame, signal, journal, refusal, onProgress }: RunOptions,
): Promise<Report> {
  const report = (items: ReportItem[]): Report => ({
    plan: order.plan,
    frame,
    items,
    canUndo: journal.canUndo,
  });
  if (refusal) return report(order.items.map((item) => told(item, 'cannot', refusal)));

  const { scrollX, scrollY } = window;
  const known = new Map(fields.map((field) => [field.id, field]));
  const attempts: Attempt[] = [];
  for (const [at, item] of order.items.entries()) {
    onProgress?.({ done: at, total: order.items.length, label: item.labelText });
    attempts.push(await fillField(item, known.get(item.id), signal));
  }
  await settled(signal);
  const lost = attempts.filter((attempt) => attempt.outcome === 'written' && !isHeld(attempt));
  for (const attempt of lost) {
    const again = await fillField({ ...attempt.item, was: null }, attempt.field, signal);
    if (again.outcome === 'written') attempt.written = again.written;
  }
  if (lost.length > 0) await settled(signal);
  const items = attempts.map((attempt) => conclude(attempt, journal));
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  onProgress?.({ done: order.items.length, total: order.items.length, label: '' });
  return report(items);
}

const isHeld = ({ item, written }: Attempt): boolean =>
  isKept(
    item.key,
    written.flatMap(({ control }) => control.read()),
    written.flatMap(({ texts }) => texts),
  );

function conclude(attempt: Attempt, journal: Journal): ReportItem {
  const { item, field, before, outcome, reason } = attempt;
  if (field && before.length > 0) {
    const after = heldIn(field);
    if (JSON.stringify(after) !== JSON.stringify(before)) journal.note({ field, before, after });
  }
  if (outcome !== 'written') return told(item, outcome, reason);
  if (isHeld(attempt)) return told(item, 'filled');
  const held = attempt.written.flatMap(({ control }) => control.read()).join(', ');
  return told(
    item,
    'did-not-stick',
    held === '' ? 'The page emptied it again.' : `The page made “${held}” of it.`,
  );
}

function told(
  item: Omit<FillOrderItem, 'was'>,
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
