import { closest, contains, localName, parentElement } from '../read/dom';
import { PAGE_BUTTON } from '../read/page-button';
import type { ControlItem, TextItem } from '../items/items';
import { ROWS, type Tying } from './tying';

const LEVELS = 3;

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
