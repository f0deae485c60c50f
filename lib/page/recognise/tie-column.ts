import { children, closest, contains } from '../dom';
import type { ControlItem } from './items';
import type { LabelItem } from './labels';
import type { Tying } from './tying';

/**
 * Ties a label in a header cell to the controls of its column, one tie for each row; false when it heads none. `next`
 * is the control after the label, where it is known.
 */
export function tieColumn(
  tying: Tying,
  label: LabelItem,
  row: Element,
  next: ControlItem | null,
): boolean {
  const table = closest(row, 'table');
  const column = [...children(row)].findIndex((one) => contains(one, label.element));
  if (!table || column < 0) return false;
  const first = next ?? controlAfter(tying, label.last.at);
  if (!first || !contains(table, first.root)) return false;
  let tied = false;
  for (let at = first.at; at < tying.items.length; at++) {
    const item = tying.items[at];
    if (item?.kind !== 'control') continue;
    if (!contains(table, item.root)) break;
    const line = closest(item.root, 'tr');
    const cell = line && children(line)[column];
    if (!cell || !contains(cell, item.root) || tying.isTaken(item)) continue;
    tying.tie(label, [item], line, {
      kind: 'column header',
      detail: 'same column',
      score: 38,
    });
    tied = true;
  }
  return tied;
}

function controlAfter({ items }: Tying, place: number): ControlItem | null {
  for (let at = place + 1; at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'control') return item;
  }
  return null;
}
