import type { Control } from '@/lib/page/types';
import { settled, until } from '@/lib/page/controls/wait';

import { heldIn, sameHolding, type Journal, type JournalEntry } from './journal';
import type { Present } from './add-rows';
import { obstacleReason } from './obstacle-reason';
import { removeBlocks, removeRows } from './remove-rows';
import type { Report, ReportItem } from './types';

export interface UndoOptions {
  frame: string;
  signal: AbortSignal;
  /** The page as it is at the moment of the call. */
  now: () => Present;
}

/**
 * Gives every field that we filled back what it held, unless the person has changed it since, and takes away the boxes
 * that were added for it where the page has a way to.
 */
export const undoFill = (journal: Journal, options: UndoOptions): Promise<Report> =>
  restore(journal, (entry) => entry.before, options);

/** Empties every field that we filled, unless the person has changed it since. */
export const clearFilled = (journal: Journal, options: UndoOptions): Promise<Report> =>
  restore(journal, (entry) => entry.before.map(() => []), options);

type Holding = readonly (readonly string[])[];

async function restore(
  journal: Journal,
  target: (entry: JournalEntry) => Holding,
  { frame, signal, now }: UndoOptions,
): Promise<Report> {
  // Giving a choice back may make the page reset what depends on it: who changed what is decided before.
  const edited = new Set(
    journal.entries.filter((entry) => !sameHolding(heldIn(entry.field), entry.after)),
  );
  const failures = new Map<JournalEntry, string>();
  const mine = journal.entries.filter((entry) => !edited.has(entry));
  for (const entry of mine) {
    const reason = await writeBack(entry.field.controls, target(entry), signal);
    if (reason) failures.set(entry, reason);
  }
  await settled(signal);
  for (const entry of mine) {
    if (signal.aborted || holds(entry, target(entry))) continue;
    const reason = await writeBack(entry.field.controls, target(entry), signal);
    if (reason) failures.set(entry, reason);
  }
  await settled(signal);
  const staying = new Map<JournalEntry, number>();
  for (const entry of mine) {
    if (holds(entry, target(entry))) staying.set(entry, await removeRows(entry.added, now, signal));
  }
  const remark = await removeBlocks(journal.takeBlocks(), now, signal);
  const items = journal.entries.map((entry): ReportItem => {
    const { id, key, index, labelText } = entry.field;
    const about = { id, key, index, labelText };
    if (edited.has(entry))
      return { ...about, outcome: 'kept-yours', reason: 'You changed it after it was filled.' };
    if (holds(entry, target(entry))) {
      journal.forget(id);
      const left = staying.get(entry) ?? 0;
      return { ...about, outcome: 'filled', ...(left > 0 && { reason: stays(left) }) };
    }
    if (signal.aborted) return { ...about, outcome: 'cancelled' };
    const reason = failures.get(entry) ?? 'The page did not take back what was there before.';
    return { ...about, outcome: 'did-not-stick', reason, copy: target(entry).flat().join('\n') };
  });
  return {
    of: 'undo',
    plan: '',
    frame,
    items,
    ...(remark && { remark }),
    canUndo: journal.canUndo,
  };
}

const stays = (boxes: number): string =>
  boxes === 1
    ? 'The box that was added stays, empty: the page offers nothing to take it away.'
    : `The ${boxes} boxes that were added stay, empty: the page offers nothing to take them away.`;

const holds = (entry: JournalEntry, holding: Holding): boolean =>
  sameHolding(heldIn(entry.field), holding);

async function writeBack(
  controls: readonly Control[],
  holding: Holding,
  signal: AbortSignal,
): Promise<string | null> {
  let failure: string | null = null;
  for (const [at, control] of controls.entries()) {
    const texts = holding[at] ?? [];
    if (signal.aborted) return null;
    if (JSON.stringify(control.read()) === JSON.stringify(texts)) continue;
    failure = (await giveBack(control, texts, signal)) ?? failure;
  }
  return failure;
}

async function giveBack(
  control: Control,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<string | null> {
  // An upload that is full takes no more, but lets go of what it holds.
  const isLocked = () => control.kind !== 'upload' && control.obstacle() === 'disabled';
  await until(() => !isLocked(), signal);
  const obstacle = control.kind === 'upload' ? null : control.obstacle();
  if (obstacle === 'disabled' || obstacle === 'read-only' || obstacle === 'needs-person')
    return obstacleReason(obstacle);
  const result = await control.write(texts, { signal });
  if (result.outcome === 'failed') return result.reason;
  if (result.outcome === 'no-such-option')
    return `The page no longer offers “${texts.join(', ')}”.`;
  if (control.kind !== 'text' && control.kind !== 'textarea') await settled(signal, 1);
  return null;
}
