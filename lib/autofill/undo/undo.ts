import { mayOpen } from '@/lib/forms/opened-by-choice';
import { isConnected, isRendered } from '@/lib/page/read/dom';
import type { Control, RecognisedField } from '@/lib/page/types';
import { keepingElements } from '@/lib/page/controls/sight/pass-through';
import { settle, settled, until } from '@/lib/page/controls/wait';

import { heldIn, sameHolding, type Journal, type JournalEntry } from '../run/journal';
import { nowOf, type Present } from '../run/field-at-present';
import { obstacleReason } from '../obstacle-reason';
import { removeBlocks, removeBoxes } from './remove-boxes';
import type { Report, ReportItem } from '../types';
import * as say from '../english/undo/undo';

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
  keepingElements(() => restore(journal, (entry) => entry.before, options));

/** Empties every field that we filled, unless the person has changed it since. */
export const clearFilled = (journal: Journal, options: UndoOptions): Promise<Report> =>
  keepingElements(() => restore(journal, (entry) => entry.before.map(() => []), options));

type Holding = readonly (readonly string[])[];

/** One field that we filled, as the page has it now. */
interface Restored {
  entry: JournalEntry;
  /** Null when the page asks it no more: an earlier step, or a part that it took away. */
  field: RecognisedField | null;
  target: Holding;
  isEdited: boolean;
  failure: string | null;
}

async function restore(
  journal: Journal,
  target: (entry: JournalEntry) => Holding,
  { frame, signal, now }: UndoOptions,
): Promise<Report> {
  const present = now();
  // Giving a choice back may make the page reset what depends on it: who changed what is decided before.
  const all = journal.entries.map((entry): Restored => {
    const field = nowOf(entry.field, present) ?? null;
    const isEdited = field !== null && !sameHolding(heldIn(field), entry.after);
    return { entry, field, target: target(entry), isEdited, failure: null };
  });
  const ours = all.filter(({ field, isEdited }) => field && !isEdited);
  // What a choice has opened goes back while it is still there.
  const wasOpened = ({ entry: { field } }: Restored): boolean =>
    ours.some(({ entry }) => mayOpen(entry.field.key, field.key));
  ours.sort((one, other) => Number(wasOpened(other)) - Number(wasOpened(one)));
  for (const one of ours) await writeBack(one, signal);
  await settle();
  for (const one of ours) if (!signal.aborted && !isBack(one, now())) await writeBack(one, signal);
  await settle();
  const items: ReportItem[] = [];
  for (const one of all) items.push(await concluded(one, journal, { signal, now }));
  const remark = await removeBlocks(journal.takeBlocks(), now, signal);
  return {
    of: 'undo',
    plan: '',
    frame,
    items,
    ...(remark && { remark }),
    canUndo: journal.canUndo,
  };
}

async function concluded(
  one: Restored,
  journal: Journal,
  { signal, now }: Pick<UndoOptions, 'signal' | 'now'>,
): Promise<ReportItem> {
  const { entry, field, isEdited, failure } = one;
  const { id, key, index, labelText } = entry.field;
  const about = { id, key, index, labelText };
  const copy = one.target.flat().join('\n');
  if (!field) {
    const asksOther = now().fields.some((other) => other.id === id);
    const isHidden = !asksOther && entry.field.controls.some(isOnPage);
    if (!isHidden) journal.forget(id);
    return { ...about, outcome: 'not-found', reason: isHidden ? say.hidden : say.notAsked, copy };
  }
  if (isEdited) return { ...about, outcome: 'kept-yours', reason: say.changedByYou };
  if (isBack(one, now())) {
    const left = await removeBoxes(entry.added, now, signal);
    journal.forget(id);
    return { ...about, outcome: 'filled', ...(left > 0 && { reason: stays(left) }) };
  }
  if (signal.aborted) return { ...about, outcome: 'cancelled' };
  const reason = failure ?? say.notTakenBack;
  return { ...about, outcome: 'did-not-stick', reason, copy };
}

const stays = (boxes: number): string => (boxes === 1 ? say.boxStays : say.boxesStay(boxes));

/** What the page took away together with what it depends on held nothing before, or it is not back. */
function isBack({ entry, target }: Restored, present: Present): boolean {
  const field = nowOf(entry.field, present);
  return field ? sameHolding(heldIn(field), target) : target.flat().join('') === '';
}

const isOnPage = ({ elements: [first] }: Control): boolean =>
  first !== undefined && isConnected(first);

/** Puts the target into the field, unless that is on a step that is hidden now. */
async function writeBack(one: Restored, signal: AbortSignal): Promise<void> {
  const { field, target } = one;
  if (!field) return;
  if (![field.label, ...field.controls.flatMap(({ elements }) => elements)].some(isRendered)) {
    one.failure = say.hidden;
    return;
  }
  for (const [at, control] of field.controls.entries()) {
    const texts = target[at] ?? [];
    if (signal.aborted) return;
    if (JSON.stringify(control.read()) === JSON.stringify(texts)) continue;
    one.failure = (await giveBack(control, texts, signal)) ?? one.failure;
  }
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
  if (result.outcome === 'no-such-option') return say.noLongerOffered(texts.join(', '));
  if (control.kind !== 'text' && control.kind !== 'textarea') await settled(signal, 1);
  return null;
}
