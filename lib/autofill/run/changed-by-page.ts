import type { Obstacle } from '@/lib/page/types';

import type { Attempt } from './fill-field';
import type { HeldBefore } from './held-before';
import { heldIn, sameHolding, type Journal } from './journal';
import { nowOf, type Present } from './field-at-present';
import type { ReportItem } from '../types';
import * as say from '../english/run/changed-by-page';

const ONLY_SHOWN = new Set(['read-only', 'unknown', 'upload']);
const LOCKED = new Set<Obstacle | null>(['disabled', 'read-only']);

/**
 * Fields that the run did not write, and that hold something else since: the page empties or presets what depends on a
 * choice. They are noted, so that undo gives back what they held; what the person had entered there is told.
 */
export function changedByPage(
  start: HeldBefore,
  attempts: readonly Attempt[],
  now: Present,
  journal: Journal,
): ReportItem[] {
  const written = new Set(
    attempts.flatMap(({ field, before, item }) => (before.length > 0 ? [field?.id, item.id] : [])),
  );
  return start.fields.flatMap((known): ReportItem[] => {
    if (written.has(known.id) || known.controls.some(({ kind }) => ONLY_SHOWN.has(kind))) return [];
    const field = nowOf(known, now);
    if (!field || field.controls.length === 0) return [];
    const before = start.beforeOf(field, known);
    const after = heldIn(field);
    if (sameHolding(before, after) || start.isUsed(field.controls)) return [];
    const [was, is] = [before, after].map((holding) => holding.flat().filter(Boolean).join(', '));
    // What is only shown follows what it was made from, and goes with it.
    if (!was && field.controls.some((control) => LOCKED.has(control.obstacle()))) return [];
    journal.note({ field, before, after, added: [] });
    if (!was) return [];
    const { id, key, index, labelText } = field;
    const reason = is ? say.madeOf(is, was) : say.emptied(was);
    return [{ id, key, index, labelText, outcome: 'changed-by-page', reason, copy: was }];
  });
}
