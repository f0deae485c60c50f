import type { AddedGround } from '@/lib/page/press/added-ground';
import { settled } from '@/lib/page/controls/wait';
import type { Control, RecognisedField } from '@/lib/page/types';

import { addBoxes, boxesOf } from './add-boxes';
import { distribute } from './distribute';
import { fileOf } from './picture-file';
import type { HeldBefore } from './held-before';
import { heldIn, sameHolding } from './journal';
import { noRoomFor, refusalOf } from './why-not-written';
import { obstacleReason } from '../obstacle-reason';
import { asksSame, nowOf, type Present } from './field-at-present';
import { ready } from './wait-until-ready';
import { isKept } from './value-kept';
import type { FillRequestItem, Outcome } from '../types';
import { isOptional, rewordings, wasTaken, writeWording, type Wording } from './write';
import * as say from '../english/run/fill-field';

/** The longest that one field may take, in milliseconds. */
const LIMIT = 10_000;

/** What came of writing into one field, before the page has settled. */
export interface Attempt {
  item: Item;
  field?: RecognisedField;
  outcome: Exclude<Outcome, 'filled' | 'did-not-stick' | 'changed-by-page'> | 'written';
  reason?: string;
  /** What the controls held before; empty when nothing was touched. */
  before: readonly (readonly string[])[];
  written: readonly { control: Control; texts: readonly string[] }[];
  /** How the page words what was written, where the preview could not know it. */
  reworded: readonly string[];
  /** Boxes that the page made for this when its button was pressed. */
  added: readonly AddedGround[];
  /** Texts for which there was no box. */
  left: readonly string[];
}

/** `was: null` writes whatever the field holds: the second try. */
type Item = Omit<FillRequestItem, 'was'> & { was: readonly string[] | null };

/** What the writing into every field of one run shares. */
export interface Run {
  /** The page when the run began. */
  start: HeldBefore;
  now: () => Present;
  signal: AbortSignal;
}

/**
 * Writes into one field if it is still the one of the preview, and nothing stands in the way. Boxes that the preview
 * said are missing are made first, by the page's own button.
 */
export async function fillField(item: Item, run: Run): Promise<Attempt> {
  const { start, now, signal } = run;
  const known = start.fieldOf(item.id);
  const attempt: Attempt = {
    item,
    field: known,
    outcome: 'written',
    before: [],
    written: [],
    reworded: [],
    added: [],
    left: [],
  };
  const end = (outcome: Attempt['outcome'], reason?: string): Attempt => ({
    ...attempt,
    outcome,
    reason,
  });
  if (signal.aborted) return end('cancelled');
  if (!known || known.controls.length === 0) return end('not-found', say.gone);
  const field = asksSame(known, item) ? nowOf(known, now()) : undefined;
  if (!field) return end('not-found', say.pageChanged);
  if (item.was && !isUntouched(item.was, known, field, start)) {
    const held = heldIn(field).flat();
    return isKept(item.key, held, item.texts)
      ? end('already-right')
      : end('kept-yours', say.valueChanged);
  }

  const { field: room, added } = item.addBoxes
    ? await addBoxes(field, item.addBoxes, now, signal)
    : { field, added: [] };
  const boxes = item.addBoxes ? boxesOf(room) : room.controls;
  const fitting = item.addBoxes ? item.texts.slice(0, boxes.length) : item.texts;
  attempt.field = room;
  attempt.added = added;
  attempt.left = item.texts.slice(fitting.length);
  attempt.before = start.beforeOf(room, known);
  if (signal.aborted) return end('cancelled');
  // What is typed waits for nothing of the page but to be unlocked, which has a limit of its own.
  const limited = boxes.every(isTyped)
    ? signal
    : AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]);
  const written: { control: Control; texts: readonly string[] }[] = [];
  attempt.written = written;
  for (const share of distribute(fitting, fitting.length > 0 ? boxes : [])) {
    const wording: Wording = { key: item.key, all: fitting, ...share };
    if (wasTaken(wording, written.at(-1)?.texts.at(-1))) continue;
    const obstacle = await ready(share.control, wording, limited);
    if (signal.aborted) return end('cancelled');
    if (!nowOf(room, now())) return end('not-found', say.pageChanged);
    if (obstacle === 'disabled' && isOptional(wording)) continue;
    if (obstacle)
      return end(obstacle === 'needs-person' ? 'needs-you' : 'cannot', obstacleReason(obstacle));
    const { result, texts } = await writeWording(share.control, wording, {
      signal: limited,
      files: item.files?.map(fileOf),
    });
    if (signal.aborted) return end('cancelled');
    if (result.outcome === 'no-such-option' && isOptional(wording)) continue;
    if (result.outcome !== 'written') return end('cannot', refusalOf(result, share));
    written.push({ control: share.control, texts });
    attempt.reworded = [...attempt.reworded, ...rewordings(wording, texts)];
    if (!isTyped(share.control)) await settled(limited, 1);
  }
  if (attempt.left.length > 0) return end('cannot', noRoomFor(attempt.left));
  return attempt;
}

const isTyped = ({ kind }: Control): boolean => kind === 'text' || kind === 'textarea';

/** What the page changed since the run began is ours to write over; what the person did is not. */
const isUntouched = (
  was: readonly string[],
  known: RecognisedField,
  field: RecognisedField,
  start: HeldBefore,
): boolean => {
  const begun = start.beforeOf(known);
  if (JSON.stringify(begun.flat()) !== JSON.stringify(was)) return false;
  return sameHolding(heldIn(field), begun) || !start.isUsed(field.controls);
};
