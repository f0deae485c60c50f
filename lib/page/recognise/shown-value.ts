import { fieldOf } from '@/lib/forms';

import {
  children,
  closest,
  contains,
  isOurs,
  localName,
  nextElementSibling,
  parentElement,
  textContent,
} from '../dom';
import type { LabelItem } from './labels';

const LONGEST = 120;
const SENTENCE = /[;。，；？?]/u;
const NOT_A_VALUE = /^(?:操作|状态|编辑|删除)/u;
const LEVELS = 3;

/**
 * The element that shows a label's value as text, e.g. carried over from an earlier step: what follows the label in its
 * row; the widget itself where it is a puzzle. `isPlain` tells whether an element holds neither another label nor a control.
 */
export function shownValue(
  label: LabelItem,
  row: Element,
  isPlain: (element: Element) => boolean,
): Element | null {
  if (closest(label.element, 'thead')) return null;
  let at = label.element;
  for (let level = 0; level < LEVELS && at !== row && contains(row, at); level++) {
    const next = nextOfPage(at);
    if (next && isPuzzle(label) && isPlain(next)) return next;
    if (next && isValue(next) && isPlain(next)) return innermost(next);
    const above = parentElement(at);
    if (next || !above) return null;
    at = above;
  }
  return null;
}

/** A slider has neither an input nor a text; only its label tells what it is. */
const isPuzzle = ({ entries }: LabelItem): boolean =>
  entries.some(({ key }) => fieldOf(key)?.control.startsWith('slider'));

/** Our own note stands between a label and its value once the label is explained. */
function nextOfPage(element: Element): Element | null {
  let next = nextElementSibling(element);
  while (next && isOurs(next)) next = nextElementSibling(next);
  return next;
}

function isValue(element: Element): boolean {
  const text = (textContent(element) ?? '').trim();
  if (localName(element) === 'th' || text === '' || text.length > LONGEST) return false;
  return !SENTENCE.test(text) && !NOT_A_VALUE.test(text) && !/^[（(*]/u.test(text);
}

/** The deepest element that still holds the whole text. */
function innermost(element: Element): Element {
  const text = (textContent(element) ?? '').trim();
  const inner = [...children(element)].find((child) => (textContent(child) ?? '').trim() === text);
  return inner ? innermost(inner) : element;
}
