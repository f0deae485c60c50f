import {
  attribute,
  contains,
  ELEMENT,
  isConnected,
  isRendered,
  nodeType,
  parentElement,
  type Tree,
} from '../read/dom';
import { librariesOn } from '../items/libraries-on-page';
import type { ComponentLibrary } from '../libraries/types';
import { nativeControls, type NativeControls } from '../read/native-controls';
import { changedParts } from '../items/changed-parts';
import { collectItems, itemsInSteps } from '../items/collect-items';
import { HiddenParts } from '../read/hidden-parts';
import { RenderedParts } from '../read/rendered-parts';
import { finish } from '../read/slices';
import { ItemList } from '../items/item-list';
import { anchorOf, type Item, type TextItem } from '../items/items';
import { withoutLaidOver } from '../items/laid-over-labels';
import { PerStretch, type ItemStretch } from '../items/item-stretches';
import { findLabels, isInSentence, type FoundLabels, type LabelItem } from '../items/labels';
import type { Tie } from './tie';
import { tieLabels } from './tie-labels';
import { unchangedTies } from './unchanged-ties';

/** A tie by what the page says itself, or by a row, holds even where the words stand in a sentence. */
const SURE = 45;

const CHOICES: ReadonlySet<string> = new Set(['radio-group', 'checkbox']);
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
  #labels: LabelItem[] = [];
  #ties: Tie[] = [];
  /** Inputs that were buttons when they were read. */
  readonly #buttons = new Set<HTMLElement>();
  readonly #hidden = new HiddenParts();
  readonly #unrendered = new Set<TextItem>();
  readonly #prose = new WeakMap<TextItem, boolean>();

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
    this.#tie(new Map());
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

  get labels(): readonly LabelItem[] {
    return this.#labels;
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
  isSeen = (item: TextItem): boolean => {
    const element = parentElement(item.node);
    return !this.#unrendered.has(item) && element !== null && !this.isHidden(element);
  };

  isHidden = (element: Element): boolean => this.#hidden.holds(element);

  /**
   * Reads again what has changed: `touched` nodes are in the tree, `removed` ones have left it. False when nothing
   * that matters has changed.
   */
  update(touched: Iterable<Node>, removed: Iterable<Node>): boolean {
    const come = [...touched];
    this.#hidden.forget(come);
    const { gone, broken } = this.#items.within(removed);
    const parts = changedParts(this.root, [...come, ...broken], this.#items, this.#libraries);
    if (this.#libraries.length === 0)
      this.#libraries = [...new Set(parts.flatMap((part) => librariesOn(part)))];
    const changed = new Set<Item>();
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
    for (const item of this.#unrendered)
      if (this.#items.byNode.get(item.node) !== item) this.#unrendered.delete(item);
    this.#tie(unchangedTies(this.#ties, this.#items, changed, parts));
    return true;
  }

  /** Asks the browser which labels are rendered; true when that has changed. Computes style: never during a scan. */
  settleVisibility(within?: Iterable<Node>): boolean {
    const parts = within && [...within];
    const asked = [...(parts ? this.#itemsIn(parts) : this.items)].filter(isText);
    const before = asked.map(this.#isInHidden);
    this.#hidden.forget(parts);
    let changed = false;
    const changedItems = new Set<Item>();
    const shown = parts && new RenderedParts();
    for (const [at, item] of asked.entries()) {
      this.#items.forgetAround(item);
      const isHidden = this.#isInHidden(item);
      if (isHidden !== before[at]) changed = true;
      const { labels, heading, couldBegin } = item.word;
      if (labels.length === 0 && !heading && !couldBegin) continue;
      const element = parentElement(item.node);
      if (!element) continue;
      // A page may show what its mark-up hides: what is read of it does not hang on when it was read.
      const rendered = !isHidden && (shown ? shown.has(element) : isRendered(element));
      if (rendered !== this.#unrendered.has(item)) continue;
      changed = true;
      if (!item.within) changedItems.add(item);
      if (rendered) this.#unrendered.delete(item);
      else this.#unrendered.add(item);
    }
    if (changedItems.size > 0) this.#tie(this.#unchangedBy(changedItems));
    return changed;
  }

  readonly #isInHidden = ({ node }: TextItem): boolean => {
    const element = parentElement(node);
    return element !== null && this.isHidden(element);
  };

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

  #tie(unchanged: ReadonlyMap<TextItem, readonly Tie[]>): void {
    const shown = findLabels(
      this.#items,
      this.#found,
      ({ first, element }) => !this.#unrendered.has(first) && !this.isHidden(element),
    );
    this.#labels = withoutLaidOver(shown, this.root, this.#libraries);
    this.#ties = tieLabels(this.#labels, {
      root: this.root,
      items: this.items,
      itemOf: this.#items.byNode,
      libraries: this.#libraries,
      unchanged,
    }).filter(
      ({ label, evidence, controls, shown }) =>
        !(controls.length === 0 && !shown && this.#isChoice(label)) &&
        (((controls.length > 0 || shown) && (evidence[0]?.score ?? 0) >= SURE) ||
          !this.#isProse(label.first)),
    );
  }

  /** The words after a button of a group: 同主体负责人 is what can be chosen there. */
  #isChoice({ first: { at } }: LabelItem): boolean {
    const before = this.items[at - 1];
    return before?.kind === 'control' && CHOICES.has(before.shape);
  }

  #isProse(item: TextItem): boolean {
    let prose = this.#prose.get(item);
    if (prose === undefined) {
      prose = isInSentence(item.node);
      this.#prose.set(item, prose);
    }
    return prose;
  }
}
