import { fieldOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

import { phoneControl } from '../decide/phone-control';
import type { Resolved } from '../decide/resolve';
import type { ControlItem, TextItem } from '../items/items';
import type { LabelItem } from '../items/labels';
import { contains, parentElement } from '../read/dom';
import type { Tie } from '../tie/tie';
import { keyOnPlatform } from './app-platform';
import { PageField } from './page-field';

const ids = new WeakMap<Node, string>();
let lastId = 0;

function idOf(node: Node): string {
  let id = ids.get(node);
  if (!id) {
    lastId++;
    id = `field-${lastId}`;
    ids.set(node, id);
  }
  return id;
}

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

/** Whose box may stand behind lists in its row: of provinces, or of kinds of papers. */
const BEHIND_LISTS = /[aA]ddress$|\.certificateNumber$/u;

/** The one control of a field: of an address the box behind the lists of its province and city in the same row. */
function boxFor(key: FieldKey, { controls, row }: Tie): ControlItem[] {
  const [first] = controls;
  if (!first) return [];
  const isBehind = row && first.shape === 'select' && BEHIND_LISTS.test(key);
  const box = isBehind
    ? controls.find(({ shape, root }) => shape === 'text' && contains(row, root))
    : null;
  return [box ?? first];
}

function makeField(resolved: Resolved, index: number): PageField {
  const { tie, evidence, score, certain, candidates } = resolved;
  const labelText = tie.label.shown ?? tie.label.first.word.raw.trim();
  const key = keyOnPlatform(resolved.key, tie.label.element, labelText);
  const phone = phoneControl(key, tie.controls);
  const one = phone ? [phone.box] : boxFor(key, tie);
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
      labelText,
      roots,
      evidence,
      score,
      certain,
      candidates,
      regionOf: resolved.regionOf,
      isBehindRegion: resolved.isBehindRegion === true,
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
