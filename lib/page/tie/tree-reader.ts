import {
  attribute,
  contains,
  ELEMENT,
  isConnected,
  nodeType,
  parentElement,
  type Tree,
} from '../read/dom';
import { librariesOn } from '../items/libraries-on-page';
import type { ComponentLibrary } from '../libraries/types';
import { nativeControls, type NativeControls } from '../read/native-controls';
import { changedParts } from '../items/changed-parts';
import { collectItems, itemsInSteps } from '../items/collect-items';
import { finish } from '../read/slices';
import { ItemList } from '../items/item-list';
import { anchorOf, type Item, type TextItem } from '../items/items';
import { withoutLaidOver } from '../items/laid-over-labels';
import { PerStretch, type ItemStretch } from '../items/item-stretches';
import { findLabels, type FoundLabels, type LabelItem } from '../items/labels';
import { AskedLabels } from './asked-labels';
import { ShownTexts } from './shown-texts';
import type { Tie } from './tie';
import { tieLabels } from './tie-labels';
import { unchangedTies } from './unchanged-ties';

/** With so many texts that come or go it is cheaper to tie all anew. */
const MANY = 200;

const BUTTON_TYPES = new Set(['button', 'submit', 'reset']);

const isButton = (input: HTMLElement): boolean =>
  BUTTON_TYPES.has(attribute(input, 'type')?.toLowerCase() ?? '');

const isText = (item: Item): item is TextItem => item.kind === 'text';

/** What is known of one tree (a document, a shadow root), kept up to date piece by piece. */
export class TreeReader {
  readonly root: Tree;
  #items = new ItemList([]);
  #libraries: ComponentLibrary[] = [];
  readonly #found = new PerStretch<FoundLabels>();
  #labels: readonly LabelItem[] = [];
  /** The first and last texts of the labels, once somebody has asked. */
  #ofLabels: ReadonlySet<TextItem> | undefined;
  #ties: Tie[] = [];
  /** Inputs that were buttons when they were read. */
  readonly #buttons = new Set<HTMLElement>();
  readonly #shown = new ShownTexts();
  readonly #asked = new AskedLabels();
  /** What has come on show, or is so no more, since labels were tied. */
  readonly #loose = new Set<Item>();

  /** Reads at once, unless somebody is to take the steps of `begin`. */
  constructor(root: Tree, pace: 'at-once' | 'in-steps' = 'at-once') {
    this.root = root;
    if (pace === 'at-once') finish(this.begin());
  }

  /** Reads the tree for the first time. It stops where the page may have its turn, if nothing has changed meanwhile. */
  *begin(): Generator<undefined, void> {
    const native = nativeControls(this.root);
    this.#libraries = librariesOn(this.root, native);
    this.#addButtons(native);
    this.#items = new ItemList(yield* itemsInSteps(this.root, this.#libraries, native));
    yield;
    yield* this.#tie(new Map());
  }

  get items(): readonly Item[] {
    return this.#items.all;
  }

  get stretches(): readonly ItemStretch[] {
    return this.#items.stretches;
  }

  get libraries(): readonly ComponentLibrary[] {
    return this.#libraries;
  }

  /** Whether a text is the first or the last of a label, tied or not. */
  isOfLabel(item: TextItem): boolean {
    this.#ofLabels ??= new Set(this.#labels.flatMap(({ first, last }) => [first, last]));
    return this.#ofLabels.has(item);
  }

  /** Labels with their controls, in page order; those that stand in a sentence or are hidden are left out. */
  get ties(): readonly Tie[] {
    return this.#ties;
  }

  /** The inputs that are buttons, e.g. `<input type="submit">`. */
  get inputButtons(): HTMLElement[] {
    for (const button of this.#buttons) if (!isConnected(button)) this.#buttons.delete(button);
    return [...this.#buttons].filter(isButton);
  }

  /** Before which item an element begins. */
  placeOf(element: Element): number {
    return this.#items.range(element)[0];
  }

  /** Whether a text is on show, as far as that is known. */
  isSeen = (item: TextItem): boolean => this.#shown.isSeen(item);

  isHidden = (element: Element): boolean => this.#shown.isHidden(element);

  /**
   * Reads again what has changed: `touched` nodes are in the tree, `removed` ones have left it. False when nothing
   * that matters has changed.
   */
  update(touched: Iterable<Node>, removed: Iterable<Node>): boolean {
    const come = [...touched];
    this.#shown.forget(come);
    const { gone, broken } = this.#items.within(removed);
    const parts = changedParts(this.root, [...come, ...broken], this.#items, this.#libraries);
    if (this.#libraries.length === 0)
      this.#libraries = [...new Set(parts.flatMap((part) => librariesOn(part)))];
    const changed = new Set<Item>(this.#loose);
    if (gone.size > 0) for (const item of this.#items.remove(gone)) changed.add(item);
    let different = gone.size > 0;
    for (const part of parts) {
      const native = nativeControls(part);
      this.#addButtons(native);
      const items = this.#items.replace(part, collectItems(part, this.#libraries, native));
      if (!items) continue;
      different = true;
      for (const item of items) changed.add(item);
    }
    if (!different) return false;
    this.#shown.keepOnly(this.#items);
    finish(this.#tie(unchangedTies(this.#ties, this.#items, changed, parts)));
    return true;
  }

  /**
   * Asks the browser which labels are rendered, in all or in these parts; true when that has changed. Computes style:
   * never during a scan. It stops where the page may have its turn; what is not asked to its end has to be asked again.
   */
  *settling(within?: Iterable<Node>): Generator<undefined, boolean> {
    const parts = within && [...within];
    const asked = [...(parts ? this.#itemsIn(parts) : this.items)].filter(isText);
    const isOther = yield* this.#shown.ask(asked, this.#items, parts, this.#loose);
    if (this.#loose.size > 0) yield* this.#tie(this.#unchangedBy(this.#loose));
    return isOther;
  }

  /** The ties that stay although these texts have come on show or are so no more. */
  #unchangedBy(changed: ReadonlySet<Item>): ReadonlyMap<TextItem, readonly Tie[]> {
    if (changed.size > MANY) return new Map();
    const parts = [...changed].flatMap((item) => parentElement(anchorOf(item)) ?? []);
    return unchangedTies(this.#ties, this.#items, changed, parts);
  }

  /** The items in parts of the page, in no order. */
  #itemsIn(parts: readonly Node[]): Iterable<Item> {
    const found = new Set<Item>();
    for (const part of parts) {
      if (contains(part, this.root)) return this.items;
      if (nodeType(part) !== ELEMENT || !contains(this.root, part)) continue;
      const [from, to] = this.#items.range(part as Element);
      for (const item of this.items.slice(from, to)) found.add(item);
    }
    return found;
  }

  #addButtons([inputs = []]: NativeControls): void {
    for (const input of inputs) if (isButton(input)) this.#buttons.add(input);
  }

  *#tie(unchanged: ReadonlyMap<TextItem, readonly Tie[]>): Generator<undefined, void> {
    const found = yield* findLabels(
      this.#items,
      this.#found,
      ({ first, element }) => !this.#shown.isUnrendered(first) && !this.isHidden(element),
    );
    const labels = withoutLaidOver(found, this.root, this.#libraries);
    const ties = yield* tieLabels(labels, {
      root: this.root,
      items: this.items,
      itemOf: this.#items.byNode,
      libraries: this.#libraries,
      unchanged,
    });
    this.#labels = labels;
    this.#ofLabels = undefined;
    this.#ties = this.#asked.of(ties, this.items);
    this.#loose.clear();
  }
}
