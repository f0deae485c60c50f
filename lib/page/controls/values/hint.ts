import { attribute, matches, previousSibling } from '../../read/dom';
import { all, wordsOf } from '../elements';
import { comparable } from '../same-words';

const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];
const LONGEST_TEXT = 8;
const HAN = /\p{Script=Han}/u;

/** The box of a control: the element itself, or the first one that a library's frame holds. */
export const boxIn = (element: Element): Element =>
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

/** The most characters that a box takes; undefined when it does not say. */
export function longestIn(element: Element): number | undefined {
  const box = boxIn(element);
  const said = attribute(box, 'maxlength');
  const longest = Number(said);
  return said !== null && said !== '' && longest >= 0 ? longest : undefined;
}
