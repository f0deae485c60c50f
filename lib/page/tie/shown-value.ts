import { fieldOf, optionOf } from '@/lib/forms';

import {
  children,
  closest,
  contains,
  isOurs,
  localName,
  nextElementSibling,
  parentElement,
  precedes,
  query,
  textContent,
} from '../read/dom';
import { shareField, type LabelItem } from '../items/labels';
import { asksPicture, innermostFileBox, isFileBox } from './file-box';
import type { Tying } from './tying';

const LONGEST = 120;
const SENTENCE = /[;。，；？?]/u;
const NOT_A_VALUE = /^(?:操作|状态|编辑|删除)/u;
const LEVELS = 3;

const ADDRESS = /^(?:website\.(?:domains|homeUrl)|filing\.domainToVerify|psb\.domain)$/u;

/** 备案 after 域名 is the next link of the site, and no domain. */
const mayAnswer = ({ entries }: LabelItem, beside: Element): boolean =>
  !entries.some(({ key }) => ADDRESS.test(key)) ||
  /[.．。a-z\d-]/iu.test(textContent(beside) ?? '');

/**
 * The element that shows a label's value as text, e.g. carried over from an earlier step: what follows the label in its
 * row; the widget itself where it is a puzzle or what is pressed for a file. Null where nothing is shown.
 */
export function valueBeside(tying: Tying, label: LabelItem, row: Element): Element | null {
  if (closest(label.element, 'thead')) return null;
  let at = label.element;
  for (let level = 0; level < LEVELS && at !== row && contains(row, at); level++) {
    const next = nextOfPage(at);
    if (next && isPuzzle(label) && isPlain(tying, label, next)) return next;
    if (next && asksPicture(label) && isFileBox(next) && isPlain(tying, label, next, asksTheSame))
      return innermostFileBox(next);
    if (next && isShownValue(next) && isPlain(tying, label, next))
      return mayAnswer(label, next) ? innermost(next) : null;
    const above = parentElement(at);
    if (next || !above) return null;
    at = above;
  }
  return null;
}

/** The words of a box may say what its label says. */
const asksTheSame = (one: LabelItem, other: LabelItem): boolean =>
  shareField(one.entries, other.entries);

/** Whether an element that follows a label holds neither another label, unless it may, nor a control. */
function isPlain(
  tying: Tying,
  label: LabelItem,
  element: Element,
  mayHold: (one: LabelItem, other: LabelItem) => boolean = isChoiceOf,
): boolean {
  if (query(element, 'input,select,textarea')) return false;
  for (let at = tying.placeOf(label) + 1; at < tying.labels.length; at++) {
    const other = tying.labels[at];
    if (!other) break;
    if (contains(element, other.element) && !mayHold(label, other)) return false;
    if (precedes(element, other.element)) break;
  }
  return true;
}

/** 其他 is a label too, and behind 服务内容 one of its choices. */
const isChoiceOf = ({ entries }: LabelItem, { text }: LabelItem): boolean =>
  entries.some(({ key }) => optionOf(key, text) !== undefined);

/** A slider has neither an input nor a text; only its label tells what it is. */
const isPuzzle = ({ entries }: LabelItem): boolean =>
  entries.some(({ key }) => fieldOf(key)?.control.kinds.includes('puzzle'));

/** Our own note stands between a label and its value once the label is explained. */
function nextOfPage(element: Element): Element | null {
  let next = nextElementSibling(element);
  while (next && isOurs(next)) next = nextElementSibling(next);
  return next;
}

/** Whether the words of an element can be a value that is shown: short, and no sentence. */
export function isShownValue(element: Element): boolean {
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
