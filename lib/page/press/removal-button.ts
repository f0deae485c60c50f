import { normalise } from '@/lib/forms';

import { attribute, contains, queryAll, textContent } from '../read/dom';
import { PAGE_BUTTON } from '../read/page-button';
import { whyNotPress } from './why-not-press';

/** The pages' word for taking a box or a block away (source: ali19-fill, inspur). */
const REMOVES = '删除';
const MAY_REMOVE = `${PAGE_BUTTON}, span, i, [aria-label], [title]`;

/**
 * What the page offers to take a box or a block away again, inside of what it had put in for it; null when nothing
 * there has that name, or more than one thing, or it may not be pressed.
 */
export function removalIn(ground: Element): HTMLElement | null {
  const found = [...queryAll(ground, MAY_REMOVE)].filter(saysRemove);
  const outer = found.filter(
    (one) => !found.some((other) => other !== one && contains(other, one)),
  );
  const [only] = outer;
  return only && outer.length === 1 && whyNotPress(only) === null ? only : null;
}

const saysRemove = (element: HTMLElement): boolean =>
  [attribute(element, 'aria-label'), attribute(element, 'title'), textContent(element)].some(
    (text) => text !== null && normalise(text) === REMOVES,
  );
