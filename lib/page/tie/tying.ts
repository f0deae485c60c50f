import { attribute, contains, type Tree } from '../read/dom';
import type { ComponentLibrary } from '../libraries/types';
import type { Evidence } from '../types';
import type { ControlItem, Item, TextItem } from '../items/items';
import type { LabelItem } from '../items/labels';
import { alone, type Tie } from './tie';

export interface TieContext {
  root: Tree;
  items: readonly Item[];
  /** The item of a text node, a widget's root or one of its inputs. */
  itemOf: ReadonlyMap<Node, Item>;
  libraries: readonly ComponentLibrary[];
  /** Ties of labels around which nothing has changed, by the label's first part. */
  unchanged?: ReadonlyMap<TextItem, readonly Tie[]>;
}

/** Rows of a form or list: what lies beyond belongs to something else. */
export const ROWS = new Set(['tr', 'fieldset', 'dl']);

/** Which labels and controls of one tree are tied so far. */
export class Tying {
  readonly root: Tree;
  readonly labels: readonly LabelItem[];
  readonly items: readonly Item[];
  readonly #itemOf: ReadonlyMap<Node, Item>;
  readonly #formItem: RegExp | null;
  /** By the place of an item: which label begins with it, counted from 1. */
  readonly #labelAt: Uint32Array;
  /** By the place of an item: whether it is a control that has its label. */
  readonly #taken: Uint8Array;
  /** By label, in their order. */
  readonly #ties: (Tie[] | undefined)[];

  constructor(
    labels: readonly LabelItem[],
    { root, items, itemOf, libraries, unchanged }: TieContext,
  ) {
    this.root = root;
    this.labels = labels;
    this.items = items;
    this.#itemOf = itemOf;
    const classes = libraries.flatMap((library) => library.formItems.map((one) => one.slice(1)));
    this.#formItem =
      classes.length > 0 ? new RegExp(`(?:^|\\s)(?:${classes.join('|')})(?:\\s|$)`) : null;
    this.#labelAt = new Uint32Array(items.length);
    this.#taken = new Uint8Array(items.length);
    this.#ties = labels.map(() => undefined);
    for (const [at, label] of labels.entries()) {
      this.#labelAt[label.first.at] = at + 1;
      const known = unchanged?.get(label.first);
      if (!known?.every((tie) => tie.label.last === label.last)) continue;
      this.#ties[at] = [...known];
      for (const { controls } of known) for (const control of controls) this.#take(control);
    }
  }

  controlOf(element: Element): ControlItem | null {
    const item = this.#itemOf.get(element);
    return item?.kind === 'control' ? item : null;
  }

  isFormItem(element: Element): boolean {
    return this.#formItem !== null && this.#formItem.test(attribute(element, 'class') ?? '');
  }

  startsLabel(item: Item): boolean {
    return this.#labelAt[item.at] !== 0;
  }

  labelStartingWith(item: Item): LabelItem | null {
    return this.labels[(this.#labelAt[item.at] ?? 0) - 1] ?? null;
  }

  isTaken(control: ControlItem): boolean {
    return this.#taken[control.at] !== 0;
  }

  isTied(label: LabelItem): boolean {
    return this.#ties[this.placeOf(label)] !== undefined;
  }

  hasControl(label: LabelItem): boolean {
    return this.#ties[this.placeOf(label)]?.some(({ controls }) => controls.length > 0) ?? false;
  }

  /** Whether the page has a control for the label, or shows its value. */
  isAnswered(label: LabelItem): boolean {
    return (
      this.#ties[this.placeOf(label)]?.some((tie) => tie.controls.length > 0 || tie.shown) ?? false
    );
  }

  /** Which label it is, in the order of the page. */
  placeOf(label: LabelItem): number {
    return (this.#labelAt[label.first.at] ?? 0) - 1;
  }

  tie(label: LabelItem, controls: ControlItem[], row: Element | null, evidence: Evidence): void {
    for (const control of controls) this.#take(control);
    const tie = { label, controls, shown: null, row, evidence: [evidence] };
    const at = this.placeOf(label);
    const known = this.#ties[at];
    if (known && this.hasControl(label)) known.push(tie);
    else this.#ties[at] = [tie];
  }

  /** A label to which nothing belongs, whatever stands after it. */
  leave(label: LabelItem): void {
    this.#ties[this.placeOf(label)] = [alone(label)];
  }

  /** A label whose row has no control for it, but perhaps the value as text. */
  show(label: LabelItem, shown: Element | null, row: Element, evidence: Evidence): void {
    this.#ties[this.placeOf(label)] = [{ label, controls: [], shown, row, evidence: [evidence] }];
  }

  all(): Tie[] {
    return this.labels.flatMap((label, at) =>
      this.#isValue(label, at) ? [] : (this.#ties[at] ?? [alone(label)]),
    );
  }

  /** Whether a label stands in what the page shows for the one before it. */
  #isValue(label: LabelItem, at: number): boolean {
    const isShown = this.#ties[at - 1]?.some(
      ({ shown }) => shown && contains(shown, label.element),
    );
    return isShown === true && !this.isAnswered(label);
  }

  #take(control: ControlItem): void {
    this.#taken[control.at] = 1;
  }
}
