import {
  attribute,
  dataOf,
  matches,
  nextSibling,
  nodeType,
  parentElement,
  previousSibling,
  TEXT,
} from '../../read/dom';
import { all, wordsOf } from '../elements';
import { comparable } from '../same-words';

const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];
const LONGEST_TEXT = 8;
const HAN = /\p{Script=Han}/u;

/** The box of a control: the element itself, or the first one that a library's frame holds. */
const boxIn = (element: Element): Element =>
  matches(element, 'input, textarea') ? element : (all(element, 'input, textarea')[0] ?? element);

/**
 * What a box says of the form of its value: its placeholder, its name for assistive tools, its title, and the short
 * text right before it unless that is the field's label.
 */
export function hintOf(element: Element, labelText: string): string {
  const box = boxIn(element);
  const own = ATTRIBUTES.map((name) => attribute(box, name)?.trim() ?? '');
  const before = textBefore(box);
  const isHint =
    HAN.test(before) &&
    before.length <= LONGEST_TEXT &&
    comparable(before) !== comparable(labelText);
  return [...own, isHint ? before : ''].filter((text) => text !== '').join('\n');
}

function textBefore(box: Element): string {
  for (let at = previousSibling(box); at; at = previousSibling(at)) {
    if (at instanceof Comment) continue;
    if (
      at instanceof Element &&
      (matches(at, 'input, select, textarea') || all(at, 'input').length)
    )
      return '';
    const text = wordsOf(at);
    if (text !== '') return text;
  }
  return '';
}

const ENTRY = 'input:not([type="hidden" i]),select,textarea,[role="combobox"]';
const LEVELS = 4;
const LONGEST_ADVICE = 80;

/** What stands behind a box before any other control: how it is to be filled, where a page says so there. */
export function adviceOf(element: Element): string {
  const texts: string[] = [];
  let at = boxIn(element);
  for (let level = 0; level < LEVELS; level++) {
    for (let next = nextSibling(at); next; next = nextSibling(next)) {
      if (next instanceof Element && (matches(next, ENTRY) || all(next, ENTRY).length > 0))
        return texts.join('\n');
      const text = wordsAt(next);
      if (text.length > LONGEST_ADVICE) return texts.join('\n');
      if (HAN.test(text)) texts.push(text);
    }
    const above = parentElement(at);
    if (!above || all(above, ENTRY).length > 1) break;
    at = above;
  }
  return texts.join('\n');
}

function wordsAt(node: Node): string {
  if (nodeType(node) === TEXT) return dataOf(node as Text).trim();
  return node instanceof Element ? wordsOf(node) : '';
}

/** The most characters that a box takes; undefined when it does not say. */
export function longestIn(element: Element): number | undefined {
  const box = boxIn(element);
  const said = attribute(box, 'maxlength');
  const longest = Number(said);
  return said !== null && said !== '' && longest >= 0 ? longest : undefined;
}
