import { boxOf, contains, documentElement } from '../../read/dom';
import { documentOf } from '../elements';
import type { FramePlace } from './frame-places';
import { lineOf, styleOf } from './one-look';
import { CORNERS, hitAt, MIDDLE, pointOf } from './points';

/**
 * Whether all that lies over a control are bars that stay at an edge of the window (a head, a foot with the buttons), from
 * under which the person can scroll it.
 */
export function canLeaveBars(place: FramePlace): boolean {
  const { element, box } = place;
  const page = documentElement(documentOf(element));
  if (!page || styleOf(page).overflowY === 'hidden') return false;
  const over = [MIDDLE, ...CORNERS].flatMap((spot) => {
    const hit = hitAt(element, pointOf(box, spot));
    return hit && !contains(element, hit) ? [hit] : [];
  });
  return over.length > 0 && over.every((hit) => isLeft(place, page, hit));
}

function isLeft({ box, view, down }: FramePlace, page: Element, hit: Element): boolean {
  const bar = lineOf(hit).find((at) => /^(?:fixed|sticky)$/u.test(styleOf(at).position));
  if (!bar) return false;
  const { top, bottom } = boxOf(bar);
  const half = box.height / 2;
  // Scrolled to the middle of the window, the control lies clear of it.
  if (top >= down / 2 + half)
    return page.scrollHeight - view.innerHeight - view.scrollY >= box.bottom - top;
  return bottom <= down / 2 - half && view.scrollY >= bottom - box.top;
}
