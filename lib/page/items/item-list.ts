import {
  contains,
  ELEMENT,
  isConnected,
  lastChild,
  nodeType,
  parentElement,
  parentNode,
  precedes,
  previousSibling,
  queryAll,
  textWalker,
} from '../read/dom';
import { anchorOf, isSame, type ControlItem, type Item } from './items';
import { itemStretches, type ItemStretch, type StretchesBefore } from './item-stretches';

/** What can be a widget or a part of one. */
export const HOLDS_ITEM =
  'input,select,textarea,[role="combobox"],[role="radio"],[role="checkbox"],[role="switch"],[contenteditable],button[aria-haspopup]';
/** After so many steps backwards from an element, halving the list finds its place sooner. */
const STEPS = 64;

/** How many items before and after a change may have something to do with it. */
export const REACH = 8;

/** The items of one tree in document order, found by their nodes. */
export class ItemList {
  #items: Item[];
  readonly #byNode = new Map<Node, Item>();
  /** As they were when they were asked for, and how much of the list has not changed since. */
  #before: StretchesBefore | undefined;

  constructor(items: Item[]) {
    this.#items = items;
    for (const item of items) this.#remember(item);
  }

  get all(): readonly Item[] {
    return this.#items;
  }

  /** The item of a text node, a widget's root or one of its inputs. */
  get byNode(): ReadonlyMap<Node, Item> {
    return this.#byNode;
  }

  /** The items one stretch after the other. */
  get stretches(): readonly ItemStretch[] {
    const before = this.#before;
    if (before?.head === Infinity) return before.stretches;
    const stretches = itemStretches(this.#items, before);
    this.#before = { stretches, head: Infinity, tail: Infinity };
    return stretches;
  }

  /** First place of the items in an element, and the place after the last. */
  range(element: Element): [number, number] {
    let from = this.#placeBefore(element);
    // What was met may be the second choice of a group that begins earlier.
    for (let item = this.#items[from]; item; item = this.#items[++from]) {
      const anchor = anchorOf(item);
      if (contains(element, anchor) || !precedes(anchor, element)) break;
    }
    let to = from;
    for (let item = this.#items[to]; item && contains(element, anchorOf(item));)
      item = this.#items[++to];
    return [from, to];
  }

  /**
   * Puts the items of a part that was read again in the place of the old ones. Null when they are the same, otherwise
   * those that may be tied differently now.
   */
  replace(element: Element, items: readonly Item[]): Item[] | null {
    const [from, to] = this.range(element);
    this.changedAround(from, to);
    const old = this.#items.slice(from, to);
    if (old.length === items.length && old.every((item, at) => isSame(item, items[at])))
      return null;
    const kept = reused(old, items);
    for (const item of old) this.#forget(item);
    for (const item of kept) this.#remember(item);
    this.#changed(from, to);
    this.#items.splice(from, to - from, ...kept);
    this.#number(from);
    const around = [this.#items[from - 1], this.#items[from + kept.length]];
    return [...kept, ...around.filter((item) => item !== undefined)];
  }

  /** Has forgotten what was found out about the surroundings of the items from one place to another. */
  changedAround(from: number, to: number): void {
    for (let at = Math.max(0, from - REACH); at < to + REACH; at++) {
      const item = this.#items[at];
      if (!item) break;
      this.forgetAround(item);
    }
  }

  /** Has forgotten what was found out about the surroundings of one item. */
  forgetAround(item: Item): void {
    item.around = undefined;
    this.#changed(item.at, item.at + 1);
  }

  /** The items from one place to another are not what they were. */
  #changed(from: number, to: number): void {
    const before = this.#before;
    if (!before) return;
    before.head = Math.min(before.head, from);
    before.tail = Math.min(before.tail, this.#items.length - to);
  }

  /** Takes items out; gives back those beside which something is gone. */
  remove(gone: ReadonlySet<Item>): Item[] {
    const beside = [...gone].flatMap(({ at }) =>
      [this.#items[at - 1], this.#items[at + 1]].filter((item) => item !== undefined),
    );
    for (const { at } of beside) this.changedAround(at, at + 1);
    for (const item of gone) {
      this.#forget(item);
      this.#changed(item.at, item.at + 1);
    }
    this.#items = this.#items.filter((item) => !gone.has(item));
    this.#number(0);
    return beside;
  }

  /** The items that lay in nodes which have left the tree, and what is left of widgets that lost a part. */
  within(removed: Iterable<Node>): { gone: Set<Item>; broken: Set<Node> } {
    const gone = new Set<Item>();
    const broken = new Set<Node>();
    const take = (node: Node) => {
      const item = this.#byNode.get(node);
      if (!item) return;
      gone.add(item);
      if (item.kind === 'text') return;
      for (const part of [item.root, ...item.inputs]) if (isConnected(part)) broken.add(part);
    };
    for (const node of removed) {
      take(node);
      if (nodeType(node) !== ELEMENT) continue;
      const walker = textWalker(node);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) take(text);
      for (const element of queryAll(node as Element, HOLDS_ITEM)) {
        take(element);
        const parent = parentElement(element);
        if (parent) take(parent);
      }
    }
    for (const item of this.#items) {
      if (item.kind === 'control' && gone.size > 0 && !isConnected(item.root)) gone.add(item);
    }
    return { gone, broken };
  }

  /** A place that is not after the items of an element, and near to them. */
  #placeBefore(element: Element): number {
    let steps = 0;
    for (let node = nodeBefore(element); node; node = nodeBefore(node)) {
      const item = this.#byNode.get(node);
      if (item) return item.at + 1;
      if (++steps > STEPS) return this.#halved(element);
    }
    return 0;
  }

  #halved(element: Element): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = this.#items[middle];
      if (item && !contains(element, beginOf(item)) && precedes(beginOf(item), element))
        low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #remember(item: Item): void {
    if (item.kind === 'text') this.#byNode.set(item.node, item);
    else for (const input of [item.root, ...item.inputs]) this.#byNode.set(input, item);
  }

  #forget(item: Item): void {
    if (item.kind === 'text') this.#byNode.delete(item.node);
    else for (const input of [item.root, ...item.inputs]) this.#byNode.delete(input);
  }

  #number(from: number): void {
    for (const [at, item] of this.#items.slice(from).entries()) item.at = from + at;
  }
}

/** The new items, each old one kept that is the same at the same place. */
function reused(old: readonly Item[], items: readonly Item[]): Item[] {
  const controls = new Map<ControlItem | null, ControlItem>();
  const kept = items.map((item, at) => {
    const before = old[at];
    const same = before && isSame(before, item) ? before : item;
    if (item.kind === 'control' && same.kind === 'control') controls.set(item, same);
    return same;
  });
  for (const item of kept)
    if (item.kind === 'text') item.within = controls.get(item.within) ?? item.within;
  return kept;
}

const beginOf = (item: Item): Node =>
  item.kind === 'text' || item.wrapped ? anchorOf(item) : (item.inputs[0] ?? item.root);

/** The node before another in document order, its own descendants aside. */
function nodeBefore(node: Node): Node | null {
  let before = previousSibling(node);
  if (!before) return parentNode(node);
  for (let last = lastChild(before); last; last = lastChild(before)) before = last;
  return before;
}
