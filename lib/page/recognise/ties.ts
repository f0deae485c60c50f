import {
  attribute,
  carries,
  children,
  closest,
  contains,
  labelledControl,
  localName,
} from '../dom';
import { FRAGMENT, nodeType, parentElement, query, type Tree } from '../dom';
import type { ComponentLibrary } from '../libraries/types';
import type { Evidence } from '../types';
import type { ControlItem, Item, TextItem } from './items';
import type { LabelItem } from './labels';
import { shownValue } from './shown-value';
import { wordOf } from './words';

/** A label with the controls that belong to it. A column's label has one tie for each row. */
export interface Tie {
  label: LabelItem;
  controls: ControlItem[];
  /** What the page shows instead of a control, e.g. carried over from an earlier step. */
  shown: Element | null;
  /** The smallest element around label and controls. */
  row: Element | null;
  evidence: Evidence[];
}

export interface TieContext {
  root: Tree;
  items: readonly Item[];
  libraries: readonly ComponentLibrary[];
  /** Ties of labels around which nothing has changed, by the label's first part. */
  unchanged?: ReadonlyMap<TextItem, readonly Tie[]>;
}

const LEVELS = 8;
/** Rows of a form or list: what lies beyond belongs to something else. */
const ROWS = new Set(['tr', 'fieldset', 'dl']);
const ENDS = new Set([
  'form',
  'body',
  'html',
  'table',
  'tbody',
  'thead',
  'main',
  'article',
  'ul',
  'ol',
]);

export function tieLabels(labels: readonly LabelItem[], context: TieContext): Tie[] {
  return new Tying(labels, context).run();
}

class Tying {
  readonly #labels: readonly LabelItem[];
  readonly #items: readonly Item[];
  readonly #root: Tree;
  readonly #formItem: RegExp | null;
  readonly #controls = new Map<Element, ControlItem>();
  readonly #startsLabel = new Map<Item, LabelItem>();
  readonly #controlItems: ControlItem[] = [];
  readonly #labelOf = new Map<ControlItem, LabelItem>();
  readonly #ties = new Map<LabelItem, Tie[]>();

  constructor(
    labels: readonly LabelItem[],
    { root, items, libraries, unchanged = new Map() }: TieContext,
  ) {
    this.#labels = labels;
    this.#items = items;
    this.#root = root;
    const classes = libraries.flatMap((library) => library.formItems.map((one) => one.slice(1)));
    this.#formItem =
      classes.length > 0 ? new RegExp(`(?:^|\\s)(?:${classes.join('|')})(?:\\s|$)`) : null;
    for (const item of items) {
      if (item.kind !== 'control') continue;
      this.#controlItems.push(item);
      this.#controls.set(item.root, item);
      for (const input of item.inputs) this.#controls.set(input, item);
    }
    for (const label of labels) {
      this.#startsLabel.set(label.first, label);
      const known = unchanged.get(label.first);
      if (!known?.every((tie) => tie.label.last === label.last)) continue;
      this.#ties.set(label, [...known]);
      for (const { controls } of known) {
        for (const control of controls) this.#labelOf.set(control, label);
      }
    }
  }

  run(): Tie[] {
    for (const label of this.#labels)
      if (!this.#ties.has(label)) this.#tieByLabelElement(label, false);
    this.#tieByReference();
    for (const label of this.#labels) if (!this.#ties.has(label)) this.#tieByPlace(label);
    for (const label of this.#labels) {
      if (!this.#ties.get(label)?.some(({ controls }) => controls.length > 0))
        this.#tieByLabelElement(label, true);
    }
    const ties = this.#labels.flatMap((label) => this.#ties.get(label) ?? [alone(label)]);
    const named = this.#tieByName();
    return named.length === 0
      ? ties
      : [...ties, ...named].sort((one, other) => one.label.first.at - other.label.first.at);
  }

  #tie(label: LabelItem, controls: ControlItem[], row: Element | null, evidence: Evidence): void {
    for (const control of controls) this.#labelOf.set(control, label);
    const tie = { label, controls, shown: null, row, evidence: [evidence] };
    const known = this.#ties.get(label);
    if (known?.some(({ controls: others }) => others.length > 0)) known.push(tie);
    else this.#ties.set(label, [tie]);
  }

  #tieByLabelElement(label: LabelItem, late: boolean): void {
    let element: Element | null = label.element;
    for (let level = 0; element && localName(element) !== 'label'; level++) {
      element = level < 2 ? parentElement(element) : null;
    }
    if (!element) return;
    const input = labelledControl(element as HTMLLabelElement);
    const named = carries(element, 'for');
    const control =
      (named && this.#sameIdNearby(label, attribute(element, 'for') ?? '')) ||
      (input && this.#controls.get(input));
    if (!control || this.#labelOf.has(control)) return;
    // The words of a tick box are its label only when its row has no other one.
    if (control.shape === 'checkbox' && !late) return;
    const evidence = {
      kind: named ? 'for attribute' : 'wrapping label',
      detail: named ? 'the label names the control' : 'the label wraps the control',
      score: 50,
    };
    this.#tie(label, [control, ...this.#more(control, null)], element, evidence);
  }

  /** Steps that stay in the document repeat ids: the control with that id just after the label is meant. */
  #sameIdNearby(label: LabelItem, id: string): ControlItem | null {
    const next = this.#items
      .slice(label.last.at + 1, label.last.at + 4)
      .find((item) => item.kind === 'control');
    return next?.kind === 'control' && next.inputs.some((input) => attribute(input, 'id') === id)
      ? next
      : null;
  }

  #tieByReference(): void {
    for (const control of this.#controlItems) {
      if (this.#labelOf.has(control)) continue;
      const named =
        attribute(control.root, 'aria-labelledby') ?? this.#ofInput(control, 'aria-labelledby');
      if (!named) continue;
      const ids = new Set(named.split(/\s+/u));
      const label = this.#labels.find(({ element }) => {
        const carrier = closest(element, '[id]');
        return carrier !== null && ids.has(attribute(carrier, 'id') ?? '');
      });
      if (!label || this.#ties.has(label)) continue;
      this.#tie(label, [control], null, {
        kind: 'aria-labelledby',
        detail: 'the control names the label',
        score: 50,
      });
    }
  }

  #ofInput({ root, inputs }: ControlItem, name: string): string | null {
    const [input] = inputs;
    return input && input !== root ? attribute(input, name) : null;
  }

  /** Controls without a visible label that carry its text themselves. */
  #tieByName(): Tie[] {
    return this.#controlItems.flatMap((control) => {
      if (this.#labelOf.has(control)) return [];
      const name = attribute(control.root, 'aria-label') ?? this.#ofInput(control, 'aria-label');
      const word = name ? wordOf(name) : null;
      if (!word || word.labels.length === 0) return [];
      const element = control.root;
      const first: TextItem = { kind: 'text', node: element, word, at: control.at, within: null };
      const label = { first, last: first, element, text: word.text, entries: word.labels };
      this.#labelOf.set(control, label);
      const evidence = { kind: 'aria-label', detail: 'the control carries its label', score: 45 };
      return [{ label, controls: [control], shown: null, row: null, evidence: [evidence] }];
    });
  }

  #tieByPlace(label: LabelItem): void {
    const next = this.#nextControl(label);
    const previous = this.#previousControl(label);
    let at: Element | null = label.element;
    for (let level = 0; at && level < LEVELS; level++) {
      const tag = localName(at);
      const isFormItem = this.#formItem?.test(attribute(at, 'class') ?? '') ?? false;
      const holdsNext = next !== null && contains(at, next.root);
      const before = previous ? this.#controlsBefore(previous, at, holdsNext) : [];
      if (before.length > 0) {
        this.#tie(label, before, at, { kind: 'control before label', detail: tag, score: 35 });
        return;
      }
      if (next && holdsNext) {
        if (!isFormItem && this.#isBeforeItsLabel(next, at)) return;
        if (this.#belongs(label, next, at, isFormItem)) {
          this.#tie(
            label,
            [next, ...this.#more(next, at)],
            at,
            rowEvidence(tag, isFormItem, level),
          );
          return;
        }
        this.#showValue(label, at);
        return;
      }
      if (tag === 'tr') {
        if (!this.#tieColumn(label, at, next)) this.#showValue(label, at);
        return;
      }
      if (tag === 'li' && this.#holdsMore(label, at)) {
        this.#showValue(label, at);
        return;
      }
      if (isFormItem || ROWS.has(tag) || ENDS.has(tag)) {
        if (isFormItem || ROWS.has(tag)) this.#showValue(label, at);
        return;
      }
      at = parentElement(at);
    }
    if (!at && next && nodeType(this.#root) === FRAGMENT) this.#tieInShadow(label, next);
  }

  /** A shadow root is itself the row when nothing in it surrounds label and control. */
  #tieInShadow(label: LabelItem, next: ControlItem): void {
    const between = this.#items.slice(label.last.at + 1, next.at);
    if (between.some((item) => item.kind === 'text' && item.word.couldBeLabel)) return;
    const evidence = { kind: 'same row', detail: 'alone in a shadow root', score: 40 };
    this.#tie(label, [next, ...this.#following(next, () => true)], null, evidence);
  }

  #holdsMore(label: LabelItem, element: Element): boolean {
    const next = this.#items[label.last.at + 1];
    return next?.kind === 'text' && contains(element, next.node);
  }

  /** The control after a label, when no other label stands between them. */
  #nextControl(label: LabelItem): ControlItem | null {
    for (let at = label.last.at + 1; at < this.#items.length; at++) {
      const item = this.#items[at];
      if (!item || this.#startsLabel.has(item)) return null;
      if (item.kind === 'control')
        return this.#labelOf.has(item) || this.#hasOtherName(item, label) ? null : item;
      if (at - label.last.at > 8) return null;
    }
    return null;
  }

  /** Whether the control itself carries the words of another label. */
  #hasOtherName(control: ControlItem, label: LabelItem): boolean {
    const name = attribute(control.root, 'aria-label') ?? this.#ofInput(control, 'aria-label');
    const word = name ? wordOf(name) : null;
    return word !== null && word.labels.length > 0 && word.text !== label.text;
  }

  #previousControl(label: LabelItem): ControlItem | null {
    const item = this.#items[label.first.at - 1];
    const control = item?.kind === 'control' ? item : (item?.within ?? null);
    return control && !this.#labelOf.has(control) ? control : null;
  }

  /**
   * The controls that stand before their label: a tick box before its words, or those with which a row begins. Empty
   * when they belong to what is before them.
   */
  #controlsBefore(previous: ControlItem, row: Element, holdsNext: boolean): ControlItem[] {
    if (!contains(row, previous.root)) return [];
    if (previous.shape === 'checkbox' && previous.inputs.length === 1) return [previous];
    const controls = [previous];
    for (let at = previous.at - 1; at >= 0; at--) {
      const before = this.#items[at];
      if (!before) break;
      const isChoice = before.kind === 'text' && before.within !== null;
      if (!contains(row, before.kind === 'control' ? before.root : before.node)) break;
      if (isChoice) continue;
      if (before.kind === 'text' || holdsNext || this.#labelOf.has(before)) return [];
      controls.unshift(before);
    }
    return controls;
  }

  /** Whether a control stands in a row of its own before its label, below `around`. */
  #isBeforeItsLabel(control: ControlItem, around: Element): boolean {
    let at = control.at + 1;
    for (let item = this.#items[at]; item?.kind === 'text' && item.within === control; at++)
      item = this.#items[at + 1];
    const own = this.#items[at];
    const label = own && this.#startsLabel.get(own);
    const row = branchOf(around, control.root);
    if (!label || !row || row === control.root || !contains(row, label.element)) return false;
    const after = this.#items[label.last.at + 1];
    return after?.kind !== 'control' || !contains(row, after.root);
  }

  /** Whether nothing between label and control is more likely to be the control's label. */
  #belongs(label: LabelItem, control: ControlItem, row: Element, isFormItem: boolean): boolean {
    if (isFormItem) return true;
    const between = this.#items
      .slice(label.last.at + 1, control.at)
      .filter((item): item is TextItem => item.kind === 'text' && item.word.couldBeLabel);
    if (between.length === 0) return true;
    const branch = branchOf(row, control.root);
    const own = branchOf(row, label.element);
    return (
      between.length === 1 &&
      between.every(({ node }) => branch !== null && branch !== own && contains(branch, node)) &&
      ['tr', 'dl', 'ul'].includes(localName(row))
    );
  }

  /** Further controls of the same label: city and district, the second date, the number after the area code. */
  #more(first: ControlItem, row: Element | null): ControlItem[] {
    const around = row ?? this.#rowOf(first);
    return around ? this.#following(first, ({ root }) => contains(around, root)) : [];
  }

  /** The controls after one up to the next label or to the first that does not belong here. */
  #following(first: ControlItem, belongs: (control: ControlItem) => boolean): ControlItem[] {
    const more: ControlItem[] = [];
    for (let at = first.at + 1; at < this.#items.length; at++) {
      const item = this.#items[at];
      if (!item || this.#startsLabel.has(item)) break;
      if (item.kind === 'control') {
        if (this.#labelOf.has(item) || !belongs(item)) break;
        if (this.#hasOwnWords(item)) break;
        more.push(item);
      } else if (!item.within && item.word.couldBeLabel && !item.word.isOption) break;
    }
    return more;
  }

  /** Whether a tick box is followed by a label of its own: 长期. */
  #hasOwnWords({ shape, inputs, at }: ControlItem): boolean {
    const next = this.#items[at + 1];
    return (
      shape === 'checkbox' &&
      inputs.length === 1 &&
      next !== undefined &&
      this.#startsLabel.has(next)
    );
  }

  #rowOf(control: ControlItem): Element | null {
    const next = this.#items
      .slice(control.at + 1)
      .find((item) => item.kind === 'control' || item.within !== control);
    if (next?.kind !== 'control') return null;
    let at = parentElement(control.root);
    for (let level = 0; at && level < 3; level++) {
      if (contains(at, next.root)) return at;
      if (this.#formItem?.test(attribute(at, 'class') ?? '') || ROWS.has(localName(at)))
        return null;
      at = parentElement(at);
    }
    return null;
  }

  /** A label in a header cell owns the controls of its column, one tie for each row. */
  #tieColumn(label: LabelItem, row: Element, next: ControlItem | null): boolean {
    const table = closest(row, 'table');
    const cell = [...children(row)].findIndex((one) => contains(one, label.element));
    if (!table || cell < 0) return false;
    const first = next ?? this.#firstControlIn(table, label.last.at);
    if (!first || !contains(table, first.root)) return false;
    let tied = false;
    for (let at = first.at; at < this.#items.length; at++) {
      const item = this.#items[at];
      if (item?.kind !== 'control') continue;
      if (!contains(table, item.root)) break;
      const line = closest(item.root, 'tr');
      const own = line && children(line)[cell];
      if (!own || !contains(own, item.root) || this.#labelOf.has(item)) continue;
      this.#tie(label, [item], line, { kind: 'column header', detail: 'same column', score: 38 });
      tied = true;
    }
    return tied;
  }

  #firstControlIn(table: Element, after: number): ControlItem | null {
    for (let at = after + 1; at < this.#items.length; at++) {
      const item = this.#items[at];
      if (item?.kind === 'control') return contains(table, item.root) ? item : null;
    }
    return null;
  }

  /** A label without a control whose row shows a short text beside it. */
  #showValue(label: LabelItem, row: Element): void {
    const evidence = { kind: 'no control', detail: localName(row), score: 10 };
    const shown = shownValue(label, row, (element) => this.#isPlain(element));
    this.#ties.set(label, [{ label, controls: [], shown, row, evidence: [evidence] }]);
  }

  /** Whether an element holds neither a label nor a control. */
  #isPlain(element: Element): boolean {
    return (
      query(element, 'input,select,textarea') === null &&
      !this.#labels.some(({ element: other }) => contains(element, other))
    );
  }
}

const alone = (label: LabelItem): Tie => ({
  label,
  controls: [],
  shown: null,
  row: null,
  evidence: [],
});

/** The child of `row` in which `element` lies. */
function branchOf(row: Element, element: Element): Element | null {
  let at: Element | null = element;
  while (at && at !== row) {
    const above = parentElement(at);
    if (above === row) return at;
    at = above;
  }
  return null;
}

function rowEvidence(tag: string, isFormItem: boolean, level: number): Evidence {
  if (isFormItem) return { kind: 'form row', detail: 'same form item', score: 45 };
  if (tag === 'tr') return { kind: 'table row', detail: 'same table row', score: 45 };
  if (tag === 'dl') return { kind: 'description list', detail: 'dt before dd', score: 40 };
  if (tag === 'fieldset') return { kind: 'legend', detail: 'same fieldset', score: 40 };
  return { kind: 'same row', detail: `${level} levels up`, score: 40 - 2 * level };
}
