import { anchorOf, type ControlItem, type TextItem } from '../items/items';
import type { LabelItem } from '../items/labels';
import { ownLabel } from '../items/own-name';
import { branchOf } from '../read/ancestors';
import { closest, contains, localName, parentElement } from '../read/dom';
import { PAGE_BUTTON } from '../read/page-button';
import { ROWS, type Tying } from './tying';

/** How many items may stand between a label and its control. */
const BETWEEN = 8;
/** How far up a row is looked for that holds the next control too. */
const LEVELS = 3;

/** The control after a label, when no other label stands between them. */
export function controlAfter(tying: Tying, label: LabelItem): ControlItem | null {
  for (let at = label.last.at + 1; at < tying.items.length; at++) {
    const item = tying.items[at];
    if (!item || tying.startsLabel(item)) return null;
    if (item.kind === 'control')
      return tying.isTaken(item) || hasOtherName(item, label) ? null : item;
    if (at - label.last.at > BETWEEN) return null;
  }
  return null;
}

export function controlBefore(tying: Tying, label: LabelItem): ControlItem | null {
  const item = tying.items[label.first.at - 1];
  const control = item?.kind === 'control' ? item : (item?.within ?? null);
  return control && !tying.isTaken(control) ? control : null;
}

/** Whether the control itself carries the words of another label. */
function hasOtherName(control: ControlItem, label: LabelItem): boolean {
  const word = ownLabel(control);
  return word !== null && word.text !== label.text;
}

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

/** Whether nothing between label and control is more likely to be the control's label. */
export function belongsTo(
  { items }: Tying,
  label: LabelItem,
  control: ControlItem,
  row: Element,
): boolean {
  let between: Node | null = null;
  for (let at = label.last.at + 1; at < control.at; at++) {
    const item = items[at];
    if (item?.kind !== 'text' || !item.word.couldBeLabel) continue;
    if (between) return false;
    between = item.node;
  }
  if (!between) return true;
  const branch = branchOf(row, control.root);
  return (
    branch !== null &&
    branch !== branchOf(row, label.element) &&
    contains(branch, between) &&
    ['tr', 'dl', 'ul'].includes(localName(row))
  );
}

/** Further controls of the same label: city and district, the second date, the number after the area code. */
export function furtherControls(
  tying: Tying,
  first: ControlItem,
  row: Element | null,
): ControlItem[] {
  const around = row ?? rowOf(tying, first);
  return around ? controlsFollowing(tying, first, ({ root }) => contains(around, root)) : [];
}

/** The controls after one up to the next label or to the first that does not belong here. */
export function controlsFollowing(
  tying: Tying,
  first: ControlItem,
  belongs: (control: ControlItem) => boolean,
): ControlItem[] {
  const more: ControlItem[] = [];
  for (let at = first.at + 1; at < tying.items.length; at++) {
    const item = tying.items[at];
    if (!item || tying.startsLabel(item)) break;
    if (item.kind === 'control') {
      if (tying.isTaken(item) || !belongs(item) || hasOwnWords(tying, item)) break;
      more.push(item);
    } else if (!item.within && item.word.couldBeLabel && !item.word.isOption && !isPressed(item))
      break;
  }
  return more;
}

/** A button between the boxes, e.g. 删除 after each, begins nothing else. */
const isPressed = ({ node }: TextItem): boolean => {
  const element = parentElement(node);
  return element !== null && closest(element, PAGE_BUTTON) !== null;
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
