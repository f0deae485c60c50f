import type { FieldKey, SystemId } from '@/lib/forms/types';

import { bindFields, type Binding } from './number/bindings';
import { closest, contains, isConnected, nodeType, TEXT, type Tree } from './read/dom';
import { enteredValues } from './controls/values/entered-values';
import { numberFields } from './number/number-fields';
import { withoutForeignForms } from './decide/foreign-forms';
import { mentionsInvoice, withoutInvoices } from './decide/invoices';
import { isLabelOfList, looksFamiliar, looksLikeForm, looksLikeOrders } from './decide/page-kind';
import { PerStretch } from './items/item-stretches';
import type { ControlItem, TextItem } from './items/items';
import { holdsPicture } from './decide/neighbours';
import { inPageSequence } from './decide/page-sequence';
import { resolve, type Resolved } from './decide/resolve';
import { asFoundBefore } from './decide/same-text';
import { findTexts } from './decide/texts';
import { TreeReader } from './tie/tree-reader';
import { unknownTexts, type KeptUnknown } from './decide/unknown-texts';
import { OfferedChoices } from './decide/offered-choices';
import { PartFacts } from './read/part-facts';
import { finish } from './read/slices';
import { openShadowRoots } from './read/shadow-roots';
import { findTooltips, hasTooltips } from './decide/tooltips';
import type { PageReading, RecognisedText } from './types';
import { unrecognisedControls } from './number/unrecognised';

export interface ReadOptions {
  /** Whose page it is; null on a portal that is not known. */
  system: SystemId | null;
  /** What the person told us about controls that are not recognised. */
  bindings?: readonly Binding[];
  /** A frame in it has a form: what stands around that belongs to the form. */
  isAroundForm?: boolean;
}

/** Reads a page with its open shadow roots, and keeps the reading up to date at the cost of what changes. */
export class PageReader {
  readonly #options: ReadOptions;
  #trees: TreeReader[] = [];
  #withTooltips = false;
  /** Parts of the page that say themselves that they have another purpose. */
  readonly #others = new PartFacts<boolean>();
  readonly #invoices = new PerStretch<boolean>();
  readonly #texts = new PerStretch<readonly RecognisedText[]>();
  readonly #unknown: KeptUnknown = { stretches: new PerStretch(), offered: new OfferedChoices() };

  /** Reads at once, unless somebody is to take the steps of `begin`. */
  constructor(root: Tree, options: ReadOptions, pace: 'at-once' | 'in-steps' = 'at-once') {
    this.#options = options;
    this.#trees = [new TreeReader(root, pace)];
  }

  /** Takes in the tree that it was made for; to be called first, and to its end before anything else. */
  *begin(): Generator<undefined, void> {
    const [first] = this.#trees;
    if (first) yield* first.begin();
  }

  /** The document and every open shadow root that was met. */
  get roots(): Tree[] {
    return this.#trees.map(({ root }) => root);
  }

  #add(root: Tree): void {
    this.#trees.push(new TreeReader(root));
  }

  readAgain(): void {
    this.#others.forgetAll();
    this.#unknown.offered.forgetAll();
    const [first] = this.#trees;
    this.#trees = [];
    if (first) this.#add(first.root);
    this.findShadowRoots();
  }

  /**
   * Takes in the open shadow roots of the whole page; true when there are any. It asks every element, so it is not part
   * of the first reading.
   */
  findShadowRoots(): boolean {
    return this.#addShadows(this.roots);
  }

  /** Reads hints in attributes from now on, which a first reading does without; true when there are any. */
  findTooltips(): boolean {
    this.#withTooltips = true;
    return this.roots.some(hasTooltips);
  }

  #addShadows(within: Iterable<Node>): boolean {
    const known = new Set(this.roots);
    const before = this.#trees.length;
    const places = [...within];
    for (let place = places.pop(); place; place = places.pop()) {
      if (nodeType(place) === TEXT) continue;
      for (const shadow of openShadowRoots(place as Tree)) {
        if (known.has(shadow)) continue;
        known.add(shadow);
        this.#add(shadow);
        places.push(shadow);
      }
    }
    return this.#trees.length > before;
  }

  /**
   * Takes in changes; true when the reading is another one now.
   * @param around everything in which something has come, gone or changed, whether or not it can matter by itself
   */
  update(touched: readonly Node[], removed: readonly Node[], around: Iterable<Node>): boolean {
    this.changedWithin(around);
    let changed = false;
    const before = this.#trees.length;
    this.#trees = this.#trees.filter(({ root }) => isConnected(root));
    if (this.#trees.length < before) changed = true;
    for (const tree of this.#trees) {
      const own = touched.filter((node) => contains(tree.root, node));
      if (own.length + removed.length > 0 && tree.update(own, removed)) changed = true;
    }
    if (this.#addShadows(touched) || touched.some(holdsPicture)) changed = true;
    return changed;
  }

  /** What was found out about parts that hold one of these nodes may be otherwise now. */
  changedWithin(around: Iterable<Node>): void {
    const nodes = [...around];
    this.#others.forgetAround(nodes);
    this.#unknown.offered.forgetAround(nodes);
  }

  /** Asks which labels are rendered, in all or in these parts; true when that has changed. */
  settleVisibility(within?: readonly Node[]): boolean {
    return this.#trees.map((tree) => tree.settleVisibility(within)).includes(true);
  }

  read(): PageReading {
    return finish(this.reading());
  }

  /** The labels without those of forms and invoices beside the filing. */
  #ofFiling(
    stretches: readonly (readonly Resolved[])[],
    { ties, headings }: ReturnType<typeof inPageSequence>,
  ): readonly Resolved[] {
    const isOneTree = this.#trees.length === 1;
    const labels = withoutForeignForms(stretches, headings, this.#others, isOneTree);
    return this.#trees.some(({ stretches }) => mentionsInvoice(stretches, this.#invoices))
      ? withoutInvoices(labels, ties)
      : labels;
  }

  /** What `read` gives, with stops where the page may have its turn, if nothing has changed meanwhile. */
  *reading(): Generator<undefined, PageReading> {
    const { system, bindings = [], isAroundForm = false } = this.#options;
    const inOrder = inPageSequence(this.#trees);
    const stretches = yield* resolve(inOrder.ties, inOrder.headings, system);
    const resolved = stretches.flat();
    yield;
    const isForm =
      looksLikeForm(resolved, this.#trees, system) ||
      (bindings.length > 0 && bindFields([], bindings, this.roots).length > 0);
    const isOrder = !isForm && looksLikeOrders(this.#trees);
    const isExplained =
      isForm || isOrder || isAroundForm || (system !== null && looksFamiliar(this.#trees));
    const heads = new Set(inOrder.headings.map(({ heading }) => heading));
    const isHeading = headsAmong(heads);
    const labels = isForm
      ? this.#ofFiling(stretches, inOrder).filter((one) => isLabel(one, isHeading))
      : isOrder
        ? resolved.filter(isLabelOfList)
        : [];
    const fields = bindFields(numberFields(labels), bindings, this.roots);
    const known = decided(labels);
    yield;
    const texts = this.#trees.flatMap((tree) =>
      isExplained ? findTexts(tree, { ...known, isHidden: tree.isHidden }, this.#texts) : [],
    );
    const headings = isForm ? resolved.filter(isHeading) : [];
    const found = headings.length > 0 ? headings.map(headingText).filter(isNew(texts)) : [];
    const [first] = this.#trees;
    if (first && this.#withTooltips) found.push(...findTooltips(labels, first.isHidden));
    texts.push(...found.map(asFoundBefore));
    return {
      fields,
      texts,
      unrecognised: isForm ? unrecognisedControls(this.#trees, fields) : [],
      unknown: () => {
        if (!isExplained) return [];
        const explained = new Set(fields.map(({ label }) => label));
        for (const { element } of texts) explained.add(element);
        const around = {
          explained,
          regions: new Set(labels.filter(asksRegion).map(({ tie }) => tie)),
          isForm,
        };
        return this.#trees.flatMap((tree) => unknownTexts(tree, around, this.#unknown));
      },
      values: () => enteredValues(fields),
    };
  }
}

const headingText = ({ tie: { label }, key }: Resolved): RecognisedText => ({
  kind: 'step',
  element: label.element,
  zh: label.first.word.raw.trim(),
  // 负责人 over the fields of a person heads them, and does not ask the name.
  ...(!label.first.word.heading && { key }),
});

function isNew(known: readonly RecognisedText[]): (text: RecognisedText) => boolean {
  const elements = new Set(known.map(({ element }) => element));
  return ({ element }) => !elements.has(element);
}

/** A known text without a control is a heading or a message first, and a label otherwise. */
const isLabel = (resolved: Resolved, isHeading: (one: Resolved) => boolean): boolean => {
  const { controls, shown, label } = resolved.tie;
  if (controls.length > 0 || shown !== null) return true;
  const { heading } = label.first.word;
  return (!heading || heading.isBare) && !label.first.word.isMessage && !isHeading(resolved);
};

const asksRegion = ({ key }: Resolved): boolean => key.endsWith('.region');

/** A known label that heads a section, e.g. 辅助资料 over the rows of further documents. */
const headsAmong =
  (heads: ReadonlySet<TextItem>) =>
  ({ tie }: Resolved): boolean =>
    tie.controls.length === 0 &&
    tie.shown === null &&
    (heads.has(tie.label.first) ||
      closest(tie.label.element, 'h1,h2,h3,h4,h5,h6,legend,caption') !== null);

function decided(resolved: readonly Resolved[]) {
  const labels = new Set<TextItem>();
  const shown = new Map<Element, FieldKey>();
  const keyOf = new Map<ControlItem, FieldKey>();
  for (const { tie, key } of resolved) {
    labels.add(tie.label.first);
    if (tie.shown) shown.set(tie.shown, key);
    for (const control of tie.controls) keyOf.set(control, key);
  }
  return { labels, shown, keyOf };
}
