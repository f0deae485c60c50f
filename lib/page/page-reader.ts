import { knownLabel } from '@/lib/forms/gate';
import type { FieldKey } from '@/lib/forms/types';

import { bindFields } from './bindings';
import { closest, contains, isConnected, nodeType, parentElement, TEXT, type Tree } from './dom';
import { enteredValues } from './entered-values';
import type { ReadOptions } from './read-page';
import { recognisedField, type PageField } from './recognise/field';
import type { ControlItem, TextItem } from './recognise/items';
import { hasMessages, isInArticle, looksLikeOrder } from './recognise/order-page';
import { inPageOrder } from './recognise/page-order';
import { resolve, type Resolved } from './recognise/resolve';
import { findTexts } from './recognise/texts';
import { TreeReader } from './recognise/tree-reader';
import { unknownTexts } from './recognise/unknown-texts';
import { openShadowRoots } from './shadow-roots';
import type { PageReading, RecognisedField, RecognisedText } from './types';

/** Reads a page with its open shadow roots, and keeps the reading up to date at the cost of what changes. */
export class PageReader {
  readonly #options: ReadOptions;
  #trees: TreeReader[] = [];

  constructor(root: Tree, options: ReadOptions) {
    this.#options = options;
    this.#add(root);
  }

  /** The document and every open shadow root that was met. */
  get roots(): Tree[] {
    return this.#trees.map(({ root }) => root);
  }

  #add(root: Tree): void {
    this.#trees.push(new TreeReader(root));
  }

  readAgain(): void {
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

  /** Takes in changes; true when the reading is another one now. */
  update(touched: readonly Node[], removed: readonly Node[]): boolean {
    let changed = false;
    const before = this.#trees.length;
    this.#trees = this.#trees.filter(({ root }) => isConnected(root));
    if (this.#trees.length < before) changed = true;
    for (const tree of this.#trees) {
      const own = touched.filter((node) => contains(tree.root, node));
      if (own.length + removed.length > 0 && tree.update(own, removed)) changed = true;
    }
    if (this.#addShadows(touched)) changed = true;
    return changed;
  }

  /** Asks which labels are rendered, in all or in these parts; true when that has changed. */
  settleVisibility(within?: readonly Node[]): boolean {
    return this.#trees.map((tree) => tree.settleVisibility(within)).includes(true);
  }

  read(): PageReading {
    const { system, bindings = [] } = this.#options;
    const inOrder = inPageOrder(this.#trees);
    const resolved = resolve(inOrder.ties, inOrder.headings, system);
    const isForm =
      looksLikeForm(resolved, system !== null) ||
      (system !== null && this.#looksLikeSummary(resolved)) ||
      (bindings.length > 0 && bindFields([], bindings, this.roots).length > 0);
    const isOrder = !isForm && this.#trees.some(({ items }) => looksLikeOrder(items));
    const isExplained =
      isForm || isOrder || (system && this.#trees.some(({ items }) => hasMessages(items)));
    const headings = resolved.filter(isHeading);
    const explained = isForm ? resolved.filter(isLabel) : isOrder ? resolved.filter(isOfList) : [];
    const fields = bindFields(numbered(explained), bindings, this.roots);
    const known = decided(explained);
    const texts = this.#trees.flatMap(({ root, items, libraries, isHidden }) =>
      isExplained ? findTexts(root, items, libraries, { ...known, isHidden }) : [],
    );
    if (isForm) texts.push(...headings.map(headingText).filter(isNew(texts)));
    return {
      fields,
      texts,
      unrecognised: isForm ? unrecognised(this.#trees, fields) : [],
      unknown: () => {
        if (!isForm) return [];
        const labels = fields.map(({ label }) => label);
        const elements = new Set([...labels, ...texts.map(({ element }) => element)]);
        return this.#trees.flatMap((tree) => unknownTexts(tree, elements));
      },
      values: () => enteredValues(fields),
    };
  }

  /** A step that only shows what was entered, with a status, a step or a button of a filing beside it. */
  #looksLikeSummary(resolved: readonly Resolved[]): boolean {
    const shown = resolved.filter(({ tie }) => tie.shown);
    if (shown.length < SUMMARY || !shown.some(isTelling)) return false;
    return this.#trees.some(({ items }) =>
      items.some((item) => item.kind === 'text' && item.word.isMessage && !isInArticle(item)),
    );
  }
}

const SUMMARY = 4;

const isTelling = ({ tie }: Resolved): boolean => knownLabel(tie.label.text) === 'telling';

/** Whether labels that hardly occur elsewhere stand beside controls; on a known system several common ones do. */
function looksLikeForm(resolved: readonly Resolved[], isKnownSystem: boolean): boolean {
  const beside = resolved.filter(({ tie }) => tie.controls.length > 0 || tie.shown);
  if (!beside.some(({ tie }) => tie.controls.length > 0)) return false;
  if (beside.some(isTelling)) return isKnownSystem || beside.length > 1;
  return isKnownSystem && new Set(beside.map(({ tie }) => tie.label.text)).size > 2;
}

const headingText = ({ tie: { label }, key }: Resolved): RecognisedText => ({
  kind: 'step',
  element: label.element,
  zh: label.first.word.raw.trim(),
  key,
});

const isNew =
  (known: readonly RecognisedText[]) =>
  ({ element }: RecognisedText): boolean =>
    !known.some((text) => text.element === element);

/** A list of orders has its labels at the head of its columns, and beside the box that searches it. */
const isOfList = (resolved: Resolved): boolean =>
  closest(resolved.tie.label.element, 'th,thead,[role="columnheader"]') !== null ||
  (resolved.tie.controls.length > 0 && isTelling(resolved));

/** A known text without a control is a heading or a message first, and a label otherwise. */
const isLabel = (resolved: Resolved): boolean => {
  const { controls, shown, label } = resolved.tie;
  if (controls.length > 0 || shown !== null) return true;
  return !label.first.word.heading && !label.first.word.isMessage && !isHeading(resolved);
};

/** A known label that heads a section, e.g. 辅助资料 over the rows of further documents. */
const isHeading = ({ tie }: Resolved): boolean =>
  tie.controls.length === 0 &&
  tie.shown === null &&
  closest(tie.label.element, 'h1,h2,h3,h4,h5,h6,legend,caption') !== null;

function numbered(resolved: readonly Resolved[]): PageField[] {
  const counts = new Map<FieldKey, number>();
  return joined(resolved).map((one) => {
    const count = counts.get(one.key) ?? 0;
    const isAsked = one.tie.controls.length > 0 || one.tie.shown !== null;
    if (isAsked) counts.set(one.key, count + 1);
    // A further label of a field (city after province) is about the one before it.
    return recognisedField(one, isAsked ? count : Math.max(0, count - 1));
  });
}

/** One field under several labels (province, city and district; begin and end) has its controls at the first one. */
function joined(resolved: readonly Resolved[]): Resolved[] {
  const all: Resolved[] = [];
  const lastOf = new Map<FieldKey, Resolved>();
  let first: Resolved | null = null;
  for (const one of resolved) {
    const controls = one.tie.controls;
    const follows = first !== null && first.key === one.key && controls.length > 0;
    const before = lastOf.get(one.key);
    lastOf.set(one.key, one);
    if (first && follows && before && before.tie.label.text !== one.tie.label.text) {
      const tie = { ...first.tie, controls: [...first.tie.controls, ...controls] };
      const together: Resolved = { ...first, tie };
      all[all.lastIndexOf(first)] = together;
      first = together;
      all.push({ ...one, tie: { ...one.tie, controls: [], shown: null } });
      continue;
    }
    if (controls.length > 0) first = one;
    all.push(one);
  }
  return all;
}

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

/** Controls that no label explains, with the Chinese text before them. */
function unrecognised(
  trees: readonly TreeReader[],
  fields: readonly RecognisedField[],
): PageReading['unrecognised'] {
  const recognised = new Set(fields.flatMap((field) => (field as PageField).roots));
  return trees.flatMap(({ items, labels, isHidden }) => {
    const known = new Set(labels.map(({ first }) => first));
    return items.flatMap((item) => {
      if (item.kind !== 'control' || recognised.has(item.root) || isHidden(item.root)) return [];
      const before = items[item.at - 1];
      if (before?.kind !== 'text' || before.within || known.has(before)) return [];
      const label = parentElement(before.node);
      return label && before.word.couldBeLabel
        ? [{ element: item.root, label, labelText: before.word.raw.trim() }]
        : [];
    });
  });
}
