import { closest, contains, queryAll } from '../read/dom';
import { REACH, type ItemList } from '../items/item-list';
import type { Item, TextItem } from '../items/items';
import { headOf } from './table';
import type { Tie } from './tie';

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
  const tables = parts.flatMap(tablesAround);
  const isNear = ({ label: { first }, controls }: Tie): boolean =>
    near.has(first.at) ||
    byNode.get(first.node) !== first ||
    controls.some((control) => all[control.at] !== control || near.has(control.at)) ||
    tables.some((table) => contains(table, first.node));
  // The head of a column is tied to all of its rows, or to all of them again.
  const changedLabels = new Set(ties.filter(isNear).map(({ label }) => label.first));
  const unchanged = new Map<TextItem, Tie[]>();
  for (const tie of ties) {
    const { first } = tie.label;
    if (changedLabels.has(first)) continue;
    const known = unchanged.get(first);
    if (known) known.push(tie);
    else unchanged.set(first, [tie]);
  }
  return unchanged;
}

/** The table in which a part lies and those in it, each with the one that holds its heads. */
function tablesAround(part: Element): Element[] {
  const around = closest(part, 'table');
  const tables = around ? [around] : [...queryAll(part, 'table')];
  return tables.flatMap((table) => [table, headOf(table) ?? []].flat());
}
