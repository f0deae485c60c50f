import {
  children,
  isOurs,
  nextElementSibling,
  previousElementSibling,
  textContent,
} from '@/lib/page/read/dom';
import { isOwn } from '@/lib/page/read/own-elements';

const { remove } = Element.prototype;

/**
 * Takes away what stands beside one of ours that a page has copied with its own HTML, for one more block: an element of
 * the same name with nothing in it, which would keep a place for a note that it never shows.
 */
export function dropCopies(ours: HTMLElement): void {
  for (const one of [previousElementSibling(ours), nextElementSibling(ours)])
    if (one && isOurs(one) && !isOwn(one) && isEmpty(one)) remove.call(one);
}

const isEmpty = (one: Element): boolean => children(one).length === 0 && textContent(one) === '';
