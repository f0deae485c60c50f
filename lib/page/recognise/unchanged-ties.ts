import { closest, contains } from '../dom';
import type { ItemList } from './item-list';
import type { Item, TextItem } from './items';
import type { Tie } from './tie';

/** How many items before and after a change may be tied differently because of it. */
const REACH = 8;

/** Of all ties those that no change is near, by their label's first part; `parts` are what was read again. */
export function unchangedTies(
  ties: readonly Tie[],
  { all, byNode }: ItemList,
  changed: ReadonlySet<Item>,
  parts: readonly Element[],
): Map<TextItem, Tie[]> {
  const near = new Set<number>();
  for (const { at } of changed) {
    for (let place = at - REACH; place <= at + REACH; place++) near.add(place);
  }
  const tables = parts.flatMap((part) => closest(part, 'table') ?? []);
  const unchanged = new Map<TextItem, Tie[]>();
  for (const tie of ties) {
    const { first } = tie.label;
    if (near.has(first.at) || byNode.get(first.node) !== first) continue;
    if (tie.controls.some((control) => all[control.at] !== control || near.has(control.at)))
      continue;
    if (tables.some((table) => contains(table, first.node))) continue;
    const known = unchanged.get(first);
    if (known) known.push(tie);
    else unchanged.set(first, [tie]);
  }
  return unchanged;
}
