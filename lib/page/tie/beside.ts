import { anchorOf, type ControlItem, type TextItem } from '../items/items';
import { shareField, type LabelItem } from '../items/labels';
import { greyLabel, ownLabel } from '../items/own-name';
import { sayTheSame, uploadWords } from '../items/upload-words';
import { branchOf } from '../read/ancestors';
import { carries, closest, contains, localName, parentElement } from '../read/dom';
import { PAGE_BUTTON } from '../read/page-button';
import { isOfBefore } from './table';
import { ROWS, type Tying } from './tying';

/** How many items may stand between a label and its control. */
const BETWEEN = 8;
/** How far up a row is looked for that holds the next control too. */
const LEVELS = 3;

/** The control after a label, when no other label stands between them. */
export function controlAfter(tying: Tying, label: LabelItem): ControlItem | null {
  for (let at = label.last.at + 1; at < tying.items.length; at++) {
    const item = tying.items[at];
    if (!item || (tying.startsLabel(item) && !isOfBefore(anchorOf(item)))) return null;
    if (item.kind === 'control') {
      const control = fileNamedBy(item, tying) ?? item;
      return tying.isTaken(control) || hasOtherName(tying, control, label) ? null : control;
    }
    if (at - label.last.at > BETWEEN) return null;
  }
  return null;
}

/** The upload behind a box that only shows the name of its file. */
export function fileNamedBy(
  { root, at, shape }: ControlItem,
  { items }: Tying,
): ControlItem | null {
  if (shape !== 'text' || !carries(root, 'readonly')) return null;
  const upload = items.slice(at + 1, at + 3).find(({ kind }) => kind === 'control');
  const around = parentElement(root);
  const row = around && localName(around) === 'td' ? parentElement(around) : around;
  return upload?.kind === 'control' &&
    upload.shape === 'upload' &&
    row &&
    contains(row, upload.root)
    ? upload
    : null;
}

export function controlBefore(tying: Tying, label: LabelItem): ControlItem | null {
  const item = tying.items[label.first.at - 1];
  const control = item?.kind === 'control' ? item : (item?.within ?? null);
  return control && !tying.isTaken(control) ? control : null;
}

/** Whether the control itself carries the words of another label; what is marked up as a heading is none beside them. */
function hasOtherName(
  { items }: Tying,
  control: ControlItem,
  { text, entries, element, first }: LabelItem,
): boolean {
  const own = uploadWords(control, items);
  if (own && own !== first) return !sayTheSame(entries, own);
  const word = ownLabel(control);
  if (word) return word.text !== text;
  const grey = first.word.heading ? greyLabel(control) : null;
  return grey !== null && (closest(element, HEADING) !== null || !shareField(entries, grey.labels));
}

const HEADING = 'h1,h2,h3,h4,h5,h6,legend';

/**
 * The controls that stand before their label: a tick box before its words, or those with which a row begins. Empty
 * when they belong to what is before them.
 */
export function controlsBefore(
  tying: Tying,
  previous: ControlItem,
  row: Element,
  holdsNext: boolean,
): ControlItem[] {
  if (!contains(row, previous.root)) return [];
  if (previous.shape === 'checkbox' && previous.inputs.length === 1) return [previous];
  if (isInRowOfItsOwn(tying, previous, row)) return [];
  const controls = [previous];
  for (let at = previous.at - 1; at >= 0; at--) {
    const before = tying.items[at];
    if (!before || !contains(row, anchorOf(before))) break;
    if (before.kind === 'text' && before.within !== null) continue;
    if (before.kind === 'text' || holdsNext || tying.isTaken(before)) return [];
    controls.unshift(before);
  }
  return controls;
}

/** Whether a library's row, below an element, holds the control and not what comes after it. */
function isInRowOfItsOwn(tying: Tying, { root }: ControlItem, around: Element): boolean {
  for (let at = parentElement(root); at && at !== around; at = parentElement(at))
    if (tying.isFormItem(at)) return true;
  return false;
}

/** Whether a control stands in a row of its own before its label, below `around`. */
export function isBeforeItsLabel(tying: Tying, control: ControlItem, around: Element): boolean {
  let own = tying.items[control.at + 1];
  while (own?.kind === 'text' && own.within === control) own = tying.items[own.at + 1];
  const label = own && tying.labelStartingWith(own);
  const row = branchOf(around, control.root);
  if (!label || !row || row === control.root || !contains(row, label.element)) return false;
  const after = tying.items[label.last.at + 1];
  return after?.kind !== 'control' || !contains(row, after.root);
}

/** Further controls of the same label: city and district, the second date, the number after the area code. */
export function furtherControls(
  tying: Tying,
  label: LabelItem,
  first: ControlItem,
  row: Element | null,
): ControlItem[] {
  const around = row ?? rowOf(tying, first);
  return around ? controlsFollowing(tying, label, first, ({ root }) => contains(around, root)) : [];
}

/** The controls after one up to the next label or to the first that does not belong here. */
export function controlsFollowing(
  tying: Tying,
  { entries }: LabelItem,
  first: ControlItem,
  belongs: (control: ControlItem) => boolean,
): ControlItem[] {
  const more: ControlItem[] = [];
  const asked = greyLabel(first)?.labels ?? entries;
  for (let at = first.at + 1; at < tying.items.length; at++) {
    const item = tying.items[at];
    if (!item || tying.startsLabel(item)) break;
    if (item.kind === 'control') {
      if (tying.isTaken(item) || !belongs(item) || hasOwnWords(tying, item)) break;
      if (uploadWords(item, tying.items)) break;
      const grey = greyLabel(item);
      if (grey && !shareField(asked, grey.labels) && !shareField(entries, grey.labels)) break;
      more.push(item);
    } else if (!item.within && item.word.couldBeLabel && !item.word.isOption && !goesOn(item))
      break;
  }
  return more;
}

/** What joins the parts of a date, a range or a region. */
const JOINS = /^[至到年月日起止省市区县]$/u;

/** Whether a text between two boxes begins nothing else: 至, or a button such as 删除 after each. */
const goesOn = ({ node, word }: TextItem): boolean => {
  const element = parentElement(node);
  return JOINS.test(word.text) || (element !== null && closest(element, PAGE_BUTTON) !== null);
};

/** Whether a tick box is followed by a label of its own: 长期. */
function hasOwnWords(tying: Tying, { shape, inputs, at }: ControlItem): boolean {
  const next = tying.items[at + 1];
  return (
    shape === 'checkbox' && inputs.length === 1 && next !== undefined && tying.startsLabel(next)
  );
}

function rowOf(tying: Tying, control: ControlItem): Element | null {
  let next = tying.items[control.at + 1];
  while (next?.kind === 'text' && next.within === control) next = tying.items[next.at + 1];
  if (next?.kind !== 'control') return null;
  let at = parentElement(control.root);
  for (let level = 0; at && level < LEVELS; level++) {
    if (contains(at, next.root)) return at;
    if (tying.isFormItem(at) || ROWS.has(localName(at))) return null;
    at = parentElement(at);
  }
  return null;
}
