import { parentElement } from '../read/dom';
import { aroundOf, type Item } from './items';

/** So many items make a stretch, and so few where one began the last time. */
const LONGEST = 32;
const SHORTEST = 8;

/** Items one after the other. It stays the same object while nothing changes in it or close to it. */
export interface ItemStretch {
  readonly items: readonly Item[];
  /** The elements in which its texts stand. */
  readonly elements: readonly (Element | null)[];
  /** What stands for their surroundings. */
  readonly around: readonly object[];
}

/** By their first item. */
const kept = new WeakMap<Item, ItemStretch>();

/** The stretches of a list before something in it changed. */
export interface StretchesBefore {
  stretches: readonly ItemStretch[];
  /** So many items of its beginning and of its end are as they were. */
  head: number;
  tail: number;
}

/**
 * The items of a tree in stretches; what stands in a widget is in the stretch of the item before it. Only what lies
 * where something has changed is looked at.
 */
export function itemStretches(items: readonly Item[], before?: StretchesBefore): ItemStretch[] {
  const stretches: ItemStretch[] = [];
  let from = 0;
  // Where a stretch ends hangs on the item behind it as well.
  for (const stretch of before?.stretches ?? []) {
    if (from + stretch.items.length >= (before?.head ?? 0)) break;
    stretches.push(stretch);
    from += stretch.items.length;
  }
  const rest = before ? stretchesBehind(before, items.length) : [];
  for (let at = from + 1; at <= items.length; at++) {
    const next = items[at];
    const length = at - from;
    const isOfWidget = next?.kind === 'text' && next.within !== null;
    if (isOfWidget) continue;
    if (next && length < LONGEST && (length < SHORTEST || !kept.has(next))) continue;
    stretches.push(stretchOf(items, from, at));
    from = at;
    while ((rest.at(-1)?.from ?? at) < at) rest.pop();
    if (rest.at(-1)?.from === at)
      return [...stretches, ...rest.map(({ stretch }) => stretch).toReversed()];
  }
  return stretches;
}

/** Those at the end of a list now of such a length that are as they were, the last of them first. */
function stretchesBehind(
  { stretches, tail }: StretchesBefore,
  length: number,
): { stretch: ItemStretch; from: number }[] {
  const behind: { stretch: ItemStretch; from: number }[] = [];
  let from = length;
  for (const stretch of stretches.toReversed()) {
    from -= stretch.items.length;
    if (length - from > tail) break;
    behind.push({ stretch, from });
  }
  return behind;
}

function stretchOf(items: readonly Item[], from: number, to: number): ItemStretch {
  const first = items[from];
  const before = first && kept.get(first);
  if (before && isSame(before, items, from, to)) return before;
  const own = items.slice(from, to);
  const elements = own.map((item) => (item.kind === 'text' ? parentElement(item.node) : null));
  const stretch = { items: own, elements, around: own.map(aroundOf) };
  if (first) kept.set(first, stretch);
  return stretch;
}

function isSame(before: ItemStretch, items: readonly Item[], from: number, to: number): boolean {
  if (before.items.length !== to - from) return false;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item !== before.items[at - from] || item?.around !== before.around[at - from]) return false;
  }
  return true;
}

interface Kept<Found> {
  by: readonly unknown[];
  ofItems: readonly unknown[];
  found: Found;
}

/** What was found in stretches, each kept while it and what else decides it stay as they were. */
export class PerStretch<Found> {
  #kept = new WeakMap<ItemStretch, Kept<Found>>();

  /**
   * @param by what decides it for the whole stretch
   * @param find is called when there is nothing to keep
   * @param ofItem what decides it for one item, which stands at such a place in the stretch
   */
  of(
    stretch: ItemStretch,
    by: readonly unknown[],
    find: () => Found,
    ofItem: (item: Item, at: number) => unknown = () => undefined,
  ): Found {
    const before = this.#kept.get(stretch);
    if (before?.by.length === by.length && before.by.every((one, at) => one === by[at])) {
      if (stretch.items.every((item, at) => ofItem(item, at) === before.ofItems[at]))
        return before.found;
    }
    const found = find();
    this.#kept.set(stretch, { by, ofItems: stretch.items.map(ofItem), found });
    return found;
  }
}
