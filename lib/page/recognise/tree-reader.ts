import { commonAncestor } from '../control-roots';
import { closest, contains, isConnected, isRendered, nodeType, parentElement } from '../dom';
import { ELEMENT, precedes, query, queryAll, textWalker, type Tree } from '../dom';
import { librariesOn } from '../libraries';
import type { ComponentLibrary } from '../libraries/types';
import {
  collectItems,
  nodeBefore,
  number,
  type ControlItem,
  type Item,
  type TextItem,
} from './items';
import { findLabels, isInSentence, type LabelItem } from './labels';
import { tieLabels, type Tie } from './ties';

const HIDDEN = '[hidden],[style*="display:none"],[style*="display: none"]';
/** Around a change, what has to be read again with it. */
const UNIT = 'tr,li,dd,dt,label,fieldset,[role="row"],[role="radiogroup"]';
const UNIT_LEVELS = 6;
/** How many items before and after a change may be tied differently because of it. */
const REACH = 8;

const CHOICES = 'input[type="radio" i],input[type="checkbox" i]';
/** How far apart choices of one name may stand, in levels. */
const GROUP_LEVELS = 4;
const ROUNDS = 4;
const HOLDS_ITEM = 'input,select,textarea,[role="combobox"],[contenteditable]';

/** What is known of one tree (a document, a shadow root), kept up to date piece by piece. */
export class TreeReader {
  readonly root: Tree;
  #items: Item[] = [];
  #libraries: ComponentLibrary[] = [];
  #labels: LabelItem[] = [];
  #ties: Tie[] = [];
  #anyHidden = false;
  #byNode = new Map<Node, Item>();
  readonly #unrendered = new Set<TextItem>();
  readonly #prose = new WeakMap<TextItem, boolean>();

  constructor(root: Tree) {
    this.root = root;
    this.readAll();
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  get libraries(): readonly ComponentLibrary[] {
    return this.#libraries;
  }

  get labels(): readonly LabelItem[] {
    return this.#labels;
  }

  /** Labels with their controls, in page order; those that stand in a sentence or are hidden are left out. */
  get ties(): readonly Tie[] {
    return this.#ties;
  }

  /** Before which item an element begins. */
  placeOf(element: Element): number {
    return this.#range(element)[0];
  }

  readAll(): void {
    this.#libraries = librariesOn(this.root);
    this.#items = collectItems(this.root, this.#libraries);
    this.#anyHidden = query(this.root, HIDDEN) !== null;
    this.#byNode = new Map();
    this.#unrendered.clear();
    for (const item of this.#items) this.#remember(item);
    this.#tie(new Map());
  }

  /** Whether a text is on show, as far as that is known. */
  isSeen = (item: TextItem): boolean => {
    const element = parentElement(item.node);
    return !this.#unrendered.has(item) && element !== null && !this.isHidden(element);
  };

  isHidden = (element: Element): boolean => this.#anyHidden && closest(element, HIDDEN) !== null;

  /**
   * Reads again what has changed: `touched` nodes are in the tree, `removed` ones have left it. False when nothing
   * that matters has changed.
   */
  update(touched: Iterable<Node>, removed: Iterable<Node>): boolean {
    const { gone, broken } = this.#itemsIn(removed);
    const units = this.#units([...touched, ...broken]);
    if (units.length > 0) {
      this.#anyHidden = query(this.root, HIDDEN) !== null;
      if (this.#libraries.length === 0) this.#libraries = librariesOn(this.root);
    }
    const changed = new Set<Item>();
    let different = gone.size > 0;
    if (gone.size > 0) {
      for (const item of gone) {
        changed.add(this.#items[item.at - 1] ?? item).add(this.#items[item.at + 1] ?? item);
        this.#forget(item);
      }
      this.#items = this.#items.filter((item) => !gone.has(item));
      number(this.#items);
    }
    for (const unit of units) {
      const { items, same } = this.#readUnit(unit);
      if (same) continue;
      different = true;
      for (const item of items) changed.add(item);
    }
    if (!different) return false;
    this.#tie(this.#unchangedTies(changed, units));
    return true;
  }

  /** Asks the browser which labels are rendered; true when that has changed. Computes style: never during a scan. */
  settleVisibility(within?: Iterable<Node>): boolean {
    const parts = within && [...within];
    let changed = false;
    for (const item of this.#items) {
      if (item.kind !== 'text') continue;
      const { labels, heading, couldBegin } = item.word;
      if (labels.length === 0 && !heading && !couldBegin) continue;
      const element = parentElement(item.node);
      if (!element || (parts && !parts.some((part) => contains(part, element)))) continue;
      const rendered = isRendered(element);
      if (rendered !== this.#unrendered.has(item)) continue;
      changed = true;
      if (rendered) this.#unrendered.delete(item);
      else this.#unrendered.add(item);
    }
    if (changed) this.#tie(new Map());
    return changed;
  }

  #tie(unchanged: ReadonlyMap<TextItem, readonly Tie[]>): void {
    const { root } = this;
    this.#labels = findLabels(this.#items).filter(
      ({ first, element }) => !this.#unrendered.has(first) && !this.isHidden(element),
    );
    const context = { root, items: this.#items, libraries: this.#libraries, unchanged };
    this.#ties = tieLabels(this.#labels, context).filter(
      ({ label, evidence, controls }) =>
        (controls.length > 0 && (evidence[0]?.score ?? 0) >= 45) || !this.#isProse(label.first),
    );
  }

  #isProse(item: TextItem): boolean {
    let prose = this.#prose.get(item);
    if (prose === undefined) {
      prose = isInSentence(item.node);
      this.#prose.set(item, prose);
    }
    return prose;
  }

  #remember(item: Item): void {
    if (item.kind === 'text') this.#byNode.set(item.node, item);
    else for (const input of [item.root, ...item.inputs]) this.#byNode.set(input, item);
  }

  #forget(item: Item): void {
    if (item.kind === 'text') {
      this.#byNode.delete(item.node);
      this.#unrendered.delete(item);
    } else for (const input of [item.root, ...item.inputs]) this.#byNode.delete(input);
  }

  /** The items that lay in nodes which have left the tree, and what is left of widgets that lost a part. */
  #itemsIn(removed: Iterable<Node>): { gone: Set<Item>; broken: Set<Node> } {
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

  /** The smallest parts of the page that have to be read again, none inside another. */
  #units(touched: Iterable<Node>): Element[] {
    const formItems = this.#libraries.flatMap((library) => library.formItems);
    const selector = [UNIT, ...formItems].join();
    const units = new Set<Element>();
    for (const node of touched) {
      if (!isConnected(node)) continue;
      const element = nodeType(node) === ELEMENT ? (node as Element) : parentElement(node);
      if (!element || !contains(this.root, element)) continue;
      units.add(this.#widened(this.#unitOf(element, selector)));
    }
    return [...units].filter(
      (unit) => ![...units].some((other) => other !== unit && contains(other, unit)),
    );
  }

  #unitOf(element: Element, selector: string): Element {
    const row = closest(element, selector);
    let at: Element | null = element;
    for (let level = 0; at && level < UNIT_LEVELS; level++) {
      if (at === row) return row;
      const item = this.#byNode.get(at);
      if (item?.kind === 'control' && item.root === at) return parentElement(at) ?? at;
      at = parentElement(at);
    }
    const isControl = query(parentElement(element) ?? element, HOLDS_ITEM) === element;
    return isControl ? (parentElement(element) ?? element) : element;
  }

  /** Groups of choices are read as a whole: the part grows until it holds no half of one. */
  #widened(unit: Element): Element {
    let widened = unit;
    for (let round = 0; round < ROUNDS; round++) {
      const [from, to] = this.#range(widened);
      const before = this.#items.findLast(
        (item, at): item is ControlItem => at < from && item.kind === 'control',
      );
      const after = this.#items.find((item, at) => at >= to && item.kind === 'control');
      const inside = [...queryAll(widened, HOLDS_ITEM)].flatMap((input) => {
        const item = this.#byNode.get(input);
        return item?.kind === 'control' ? [item] : [];
      });
      let next = widened;
      for (const control of before ? [before, ...inside] : inside) {
        const parts = [control.root, ...control.inputs];
        const some = parts.some((part) => contains(next, part) || contains(part, next));
        if (some && !contains(next, control.root))
          next = commonAncestor(next, parentElement(control.root) ?? control.root);
        for (const part of some ? parts : []) next = commonAncestor(next, part);
      }
      if (query(next, CHOICES)) {
        for (const control of [before, after]) {
          if (control?.kind !== 'control' || !isChoice(control)) continue;
          const around = commonAncestor(next, control.root);
          if (depthBelow(around, next) <= GROUP_LEVELS) next = around;
        }
      }
      if (next === widened) return widened;
      widened = next;
    }
    return widened;
  }

  /** Reads one part again and puts its items in the place of the old ones. */
  #readUnit(unit: Element): { items: Item[]; same: boolean } {
    const [from, to] = this.#range(unit);
    const old = this.#items.slice(from, to);
    const items = collectItems(unit, this.#libraries);
    if (old.length === items.length && old.every((item, at) => isSame(item, items[at])))
      return { items: [], same: true };
    const controls = new Map<ControlItem | null, ControlItem>();
    const kept = items.map((item, at) => {
      const same = reuse(old[at], item);
      if (same.kind === 'control') controls.set(item as ControlItem, same);
      return same;
    });
    for (const item of kept) {
      if (item.kind === 'text') item.within = controls.get(item.within) ?? item.within;
    }
    for (const item of old) this.#forget(item);
    for (const item of kept) this.#remember(item);
    this.#items.splice(from, to - from, ...kept);
    number(this.#items);
    const around = [this.#items[from - 1], this.#items[from + kept.length]];
    return { items: [...kept, ...around.filter((item) => item !== undefined)], same: false };
  }

  /** First place of the items in an element, and the place after the last. */
  #range(element: Element): [number, number] {
    let from = 0;
    for (let node = nodeBefore(element); node; node = nodeBefore(node)) {
      const item = this.#byNode.get(node);
      if (!item) continue;
      from = item.at + 1;
      break;
    }
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

  /** The ties of all labels that no change is near. */
  #unchangedTies(changed: ReadonlySet<Item>, units: readonly Element[]): Map<TextItem, Tie[]> {
    const near = new Set<number>();
    for (const { at } of changed) {
      for (let place = at - REACH; place <= at + REACH; place++) near.add(place);
    }
    const tables = units.flatMap((unit) => closest(unit, 'table') ?? []);
    const unchanged = new Map<TextItem, Tie[]>();
    for (const tie of this.#ties) {
      const { first } = tie.label;
      if (near.has(first.at) || this.#byNode.get(first.node) !== first) continue;
      if (
        tie.controls.some((control) => this.#items[control.at] !== control || near.has(control.at))
      )
        continue;
      if (tables.some((table) => contains(table, first.node))) continue;
      const known = unchanged.get(first);
      if (known) known.push(tie);
      else unchanged.set(first, [tie]);
    }
    return unchanged;
  }
}

const isChoice = ({ shape }: ControlItem): boolean => shape === 'radio' || shape === 'checkbox';

function depthBelow(ancestor: Element, element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at && at !== ancestor; at = parentElement(at)) depth++;
  return depth;
}

const anchorOf = (item: Item): Node => (item.kind === 'text' ? item.node : item.root);

/** Whether the same node was read with the same result. */
function isSame(old: Item, item: Item | null | undefined): boolean {
  if (old.kind === 'text')
    return (
      item?.kind === 'text' &&
      old.node === item.node &&
      old.word === item.word &&
      old.within?.root === item.within?.root
    );
  return isSameControl(old, item);
}

const isSameControl = (old: ControlItem, item: Item | null | undefined): boolean =>
  item?.kind === 'control' &&
  old.root === item.root &&
  old.shape === item.shape &&
  old.inputs.length === item.inputs.length &&
  old.inputs.every((input, at) => input === item.inputs[at]);

const reuse = (old: Item | undefined, item: Item): Item => (old && isSame(old, item) ? old : item);
