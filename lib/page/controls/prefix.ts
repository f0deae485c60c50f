import { children, parentElement, previousSibling } from '../dom';
import { textOf } from './dom';

/** Where a page ends its labels; what stands after one and before the box is a prefix. */
const LABEL_END = /[:：*＊]\s*$/;

/**
 * What the page puts right before a box and takes as a part of its value: a fixed `www.` or `http://`, or the region
 * before an address. Empty when there is none.
 */
export function prefixOf(box: Element): string {
  for (let at: Element = box, level = 0; level < 3; level++) {
    for (let before = previousSibling(at); before; before = previousSibling(before)) {
      const text = before instanceof Comment ? '' : textOf(before);
      if (text !== '') return isPrefix(text) ? text : '';
    }
    const above = parentElement(at);
    if (!above || children(above).length > 4) return '';
    at = above;
  }
  return '';
}

const isPrefix = (text: string): boolean =>
  !LABEL_END.test(text) &&
  (/^(https?:\/\/)?(www\.)?$/.test(text) ||
    /^\p{Script=Han}{2,}(省|市|区|县|旗|州|盟)$/u.test(text));
