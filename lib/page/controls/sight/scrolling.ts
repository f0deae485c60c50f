import { boxOf, documentElement } from '../../read/dom';
import { closest, documentOf, first, matches, parent } from '../elements';
import type { FramePlace } from './frame-places';
import { libraries } from '../../libraries';
import { styleOf } from './one-look';

/** Within this many pixels an element cannot be scrolled any nearer. */
const NEAR = 2;

/** Something that the person can scroll, around an element. */
interface Scroller {
  frame: Element;
  /** What has to be scrolled so that the frame is, too: the frame itself, or the table over which a copy of it lies. */
  by: Element;
  x: boolean;
  y: boolean;
}

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

const FIXED_BODIES = libraries.flatMap(({ fixedColumns }) => fixedColumns?.body ?? []).join();

/** The table whose columns a part of it repeats: it scrolls them along. */
function leaderOf(element: Element): Element | null {
  if (!matches(element, FIXED_BODIES)) return null;
  for (const { fixedColumns } of libraries) {
    if (!fixedColumns || !matches(element, fixedColumns.body)) continue;
    const copy = closest(element, fixedColumns.copy);
    const table = copy && parent(copy);
    return table && first(table, fixedColumns.leader);
  }
  return null;
}

/** How an element scrolls what is in it; null when not at all. */
export function scrollerAt(element: Element): Scroller | null {
  const leader = leaderOf(element);
  if (leader) return { frame: element, by: leader, x: false, y: true };
  const { overflowX, overflowY } = styleOf(element);
  const x = scrolls(overflowX) && element.scrollWidth > element.clientWidth;
  const y = scrolls(overflowY) && element.scrollHeight > element.clientHeight;
  return x || y ? { frame: element, by: element, x, y } : null;
}

/** How far the middle of an element is from the middle of a frame, in pixels. */
function distance(frame: Element, box: DOMRect): { right: number; down: number } {
  const { left, top } = boxOf(frame);
  const { clientLeft, clientTop, clientWidth, clientHeight } = frame;
  return {
    right: box.left + box.width / 2 - (left + clientLeft + clientWidth / 2),
    down: box.top + box.height / 2 - (top + clientTop + clientHeight / 2),
  };
}

/** The tables, dialogs and the like around an element that the person can scroll, innermost first. */
function scrollersAround(element: Element): Scroller[] {
  const found: Scroller[] = [];
  const page = documentElement(documentOf(element));
  for (let at = parent(element); at && at !== page; at = parent(at)) {
    const scroller = parent(at) === page ? null : scrollerAt(at);
    if (scroller) found.push(scroller);
    if (styleOf(at).position === 'fixed') break;
  }
  return found;
}

/**
 * Whether the person could scroll an element nearer to the middle of the table or dialog around it: what lies over it
 * now may be a part that stays in view, e.g. a fixed column.
 */
export const canComeNearer = ({ element, box }: FramePlace): boolean =>
  scrollersAround(element).some(({ frame, by, x, y }) => {
    const { right, down } = distance(frame, box);
    return (
      (x && canMove(right, by.scrollLeft, by.scrollWidth - by.clientWidth)) ||
      (y && canMove(down, by.scrollTop, by.scrollHeight - by.clientHeight))
    );
  });

const canMove = (by: number, at: number, end: number): boolean =>
  by > NEAR ? at < end - NEAR : by < -NEAR && at > NEAR;

/**
 * Scrolls an element into the middle of whatever the person could scroll around it, the window aside. Parts that only
 * the page itself can scroll stay as they are: nobody could scroll them back.
 */
export function bringNearer(element: HTMLElement): void {
  for (const { frame, by, x, y } of scrollersAround(element)) {
    const { right, down } = distance(frame, boxOf(element));
    by.scrollTo({
      left: by.scrollLeft + (x ? right : 0),
      top: by.scrollTop + (y ? down : 0),
      behavior: 'instant',
    });
    if (by !== frame) frame.scrollTop = by.scrollTop;
  }
}
