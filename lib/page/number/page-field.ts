import { fieldOf } from '@/lib/forms';
import type { AppPlatform } from '@/lib/forms/app-platforms';
import type { FieldKey } from '@/lib/forms/types';

import { controlOf } from '../controls';
import { shownInText } from '../controls/adapters/read-only';
import type { Control, Evidence, RecognisedField } from '../types';
import { phoneControl } from '../decide/phone-control';
import type { Resolved } from '../decide/resolve';
import { appPlatform } from './app-platform';
import type { LabelItem } from '../items/labels';
import type { TextItem } from '../items/items';
import { parentElement } from '../read/dom';

const ids = new WeakMap<Node, string>();
let lastId = 0;
const controls = new WeakMap<Element, Control>();

function idOf(node: Node): string {
  let id = ids.get(node);
  if (!id) {
    lastId++;
    id = `field-${lastId}`;
    ids.set(node, id);
  }
  return id;
}

function controlAt(root: HTMLElement): Control {
  let control = controls.get(root);
  if (!control) {
    control = controlOf(root);
    controls.set(root, control);
  }
  return control;
}

/** A field on the page; its controls are made when they are first asked for. */
export class PageField implements RecognisedField {
  readonly id: string;
  readonly key: FieldKey;
  readonly index: number;
  readonly label: Element;
  readonly labelNode: Text | undefined;
  readonly labelText: string;
  readonly roots: readonly HTMLElement[];
  readonly evidence: readonly Evidence[];
  readonly score: number;
  readonly certain: boolean;
  readonly candidates: readonly FieldKey[];
  readonly #countryRoot: HTMLElement | undefined;
  /** Its value stands in one text with its label. */
  readonly #answered: Text | undefined;
  #controls: readonly Control[] | undefined;

  constructor(
    parts: Omit<PageField, 'controls' | 'country' | 'labelNode' | 'platform' | 'equals'> & {
      labelNode?: Text;
    },
    countryRoot?: HTMLElement,
    answered?: Text,
  ) {
    this.id = parts.id;
    this.key = parts.key;
    this.index = parts.index;
    this.label = parts.label;
    this.labelNode = parts.labelNode;
    this.labelText = parts.labelText;
    this.roots = parts.roots;
    this.evidence = parts.evidence;
    this.score = parts.score;
    this.certain = parts.certain;
    this.candidates = parts.candidates;
    this.#countryRoot = countryRoot;
    this.#answered = answered;
  }

  get controls(): readonly Control[] {
    const answered = this.#answered;
    return (this.#controls ??= this.roots.map((root) =>
      answered ? shownInText(root, answered) : controlAt(root),
    ));
  }

  get platform(): AppPlatform | undefined {
    return appPlatform(this.key, this.label, this.labelText);
  }

  get country(): Control | undefined {
    return this.#countryRoot && controlAt(this.#countryRoot);
  }

  /** Whether nothing at all would be told otherwise by another one. */
  equals(other: PageField): boolean {
    return (
      this.key === other.key &&
      this.index === other.index &&
      this.label === other.label &&
      this.labelNode === other.labelNode &&
      this.labelText === other.labelText &&
      this.score === other.score &&
      this.certain === other.certain &&
      this.#countryRoot === other.#countryRoot &&
      isSameList(this.roots, other.roots) &&
      isSameList(this.candidates, other.candidates) &&
      isSameList(this.evidence, other.evidence, isSameEvidence)
    );
  }
}

const isSameEvidence = (one: Evidence, other: Evidence | undefined): boolean =>
  one.kind === other?.kind && one.detail === other.detail && one.score === other.score;

const isSameList = <One>(
  list: readonly One[],
  other: readonly One[],
  isSame: (one: One, other: One | undefined) => boolean = Object.is,
): boolean => list.length === other.length && list.every((one, at) => isSame(one, other[at]));

/** Whether one field can be asked in several controls. */
const holdsSeveral = (key: FieldKey): boolean => fieldOf(key)?.control.parts !== undefined;

const fields = new WeakMap<Resolved, PageField>();
/** By the first part of a label. */
const ofLabels = new WeakMap<TextItem, PageField>();

/** The field that a label was taken for; the same one while it is taken for the same. */
export function recognisedField(resolved: Resolved, index: number): PageField {
  let field = fields.get(resolved);
  if (field?.index !== index) {
    const made = makeField(resolved, index);
    // Decided anew, it is mostly what it was: whoever goes on with it then sees at once that nothing is new.
    const { first } = resolved.tie.label;
    const before = ofLabels.get(first);
    field = before?.equals(made) ? before : made;
    ofLabels.set(first, field);
    fields.set(resolved, field);
  }
  return field;
}

function makeField(resolved: Resolved, index: number): PageField {
  const { tie, key, evidence, score, certain, candidates } = resolved;
  const phone = phoneControl(key, tie.controls);
  const one = phone ? [phone.box] : tie.controls.slice(0, 1);
  const widgets = holdsSeveral(key) ? tie.controls : one;
  const roots = widgets.map(({ root }) => root);
  if (roots.length === 0 && tie.shown) roots.push(tie.shown as HTMLElement);
  const isAnswered = tie.label.shown !== undefined && roots[0] === tie.shown;
  const answered = isAnswered ? (tie.label.last.node as Text) : undefined;
  return new PageField(
    {
      id: idOf(answered ?? roots[0] ?? tie.label.element),
      key,
      index,
      label: tie.label.element,
      labelNode: bareText(tie.label),
      labelText: tie.label.shown ?? tie.label.first.word.raw.trim(),
      roots,
      evidence,
      score,
      certain,
      candidates,
    },
    phone?.country?.root,
    answered,
  );
}

/** The last part of a label, where no element of its own is around it. */
function bareText({ element, last }: LabelItem): Text | undefined {
  return parentElement(last.node) === element ? (last.node as Text) : undefined;
}

/** The field that the person said a control is. */
export function boundField(
  { key, index }: { key: FieldKey; index: number },
  root: HTMLElement,
  label: Element,
  labelText: string,
): PageField {
  const evidence = [{ kind: 'your choice', detail: labelText, score: 100 }];
  return new PageField({
    id: idOf(root),
    key,
    index,
    label,
    labelText,
    roots: [root],
    evidence,
    score: 100,
    certain: true,
    candidates: [key],
  });
}
