import { children, parentElement, previousSibling } from '../../read/dom';
import { wordsOf } from '../elements';

/** Where a page ends its labels; what stands after one and before the box is a prefix. */
const LABEL_END = /[:：*＊]\s*$/;
/** Joins what stands before a box to it. */
const HYPHEN = /^[-–—－]$/;
/** The country code, the area code of a landline, or both. */
const PHONE_CODE = /^(?=.*\d)(?:(?:\+|0{0,2})86)?[-–—－\s]*(?:0\d{2,3})?[-–—－\s]*$/;

/**
 * What the page puts right before a box and takes as a part of its value: a fixed `www.` or `http://`, the region
 * before an address, or the area code before a landline. Empty when there is none.
 */
export function prefixOf(box: Element): string {
  for (let at: Element = box, level = 0; level < 3; level++) {
    for (let before = previousSibling(at); before; before = previousSibling(before)) {
      const text = before instanceof Comment ? '' : wordsOf(before);
      if (text !== '' && !HYPHEN.test(text)) return isPrefix(text) ? withPlaces(before, text) : '';
    }
    const above = parentElement(at);
    if (!above || children(above).length > 4) return '';
    at = above;
  }
  return '';
}

const PLACE = /^\p{Script=Han}{2,}(省|市|区|县|旗|州|盟)$/u;

/** A place with the larger ones that stand before it, each in an element of its own: 四川省 成都市 武侯区. */
function withPlaces(last: Node, text: string): string {
  let places = text;
  if (!PLACE.test(text)) return places;
  for (let before = previousSibling(last); before; before = previousSibling(before)) {
    const words = before instanceof Comment ? '' : wordsOf(before);
    if (words === '') continue;
    if (!PLACE.test(words)) break;
    places = words + places;
  }
  return places;
}

const isPrefix = (text: string): boolean =>
  !LABEL_END.test(text) &&
  (/^(https?:\/\/)?(www\.)?$/.test(text) || PHONE_CODE.test(text) || PLACE.test(text));
