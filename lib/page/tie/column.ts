import { closest, contains, precedes } from '../read/dom';
import type { LabelItem } from '../items/labels';
import { bodyOf, cellBelow, columnOf } from './table';
import type { Evidence } from '../types';
import type { Tying } from './tying';

const COLUMN: Evidence = { kind: 'column header', detail: 'same column', score: 38 };

/** Whether a tie comes from the head of a column: its row is one of several of the same kind. */
export const isOfColumn = ({ evidence }: { evidence: readonly Evidence[] }): boolean =>
  evidence.includes(COLUMN);

/** Ties a label in a head cell to the controls of its column, one tie for each; false when it heads none. */
export function tieColumn(tying: Tying, label: LabelItem, head: Element): boolean {
  const table = bodyOf(head);
  const column = columnOf(head, label.element);
  if (!table || column < 0) return false;
  let tied = false;
  for (let at = label.last.at + 1; at < tying.items.length; at++) {
    const item = tying.items[at];
    if (item?.kind !== 'control') continue;
    if (!contains(table, item.root)) {
      if (precedes(table, item.root)) break;
      continue;
    }
    const row = closest(item.root, 'tr');
    if (!row || closest(row, 'table') !== table || tying.isTaken(item)) continue;
    const cell = cellBelow(head, column, row);
    if (!cell || !contains(cell, item.root)) continue;
    tying.tie(label, [item], row, COLUMN);
    tied = true;
  }
  return tied;
}
