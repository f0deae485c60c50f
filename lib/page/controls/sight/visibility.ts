import {
  attribute,
  boxOf,
  closest,
  contains,
  documentElement,
  isConnected,
  isRendered,
  labelledControl,
  matches,
} from '../../read/dom';
import { isOwn } from '../../read/own-elements';
import type { Obstacle } from '../../types';
import { documentOf } from '../elements';
import { canLeaveBars } from './edge-bar';
import { isInView, type FramePlace } from './frame-places';
import { hasMoved, isBrought, isCoveredBy, lineOf, placesSeen, styleOf } from './one-look';
import { paintedOver } from './pass-through';
import { CORNERS, hitAt, MIDDLE, pointOf, type Spot } from './points';
import { libraries } from '../../libraries';
import { bringNearer, canComeNearer, scrollerAt } from './scrolling';
import { isSeeThrough } from './see-through';

const { scrollIntoView } = Element.prototype;

/** Less than this many pixels cannot be seen nor meant to be used. */
const SMALLEST = 4;

const isTooSmall = ({ width, height }: DOMRect): boolean => width < SMALLEST || height < SMALLEST;

/** In a frame that has room for less than half of it. */
const isCramped = ({ box, across, down }: FramePlace): boolean =>
  across < box.width / 2 || down < box.height / 2;

const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Cut off by something above that hides what overflows and cannot be scrolled by the person. */
function isCutOff({ element, box }: FramePlace): boolean {
  const top = documentElement(documentOf(element));
  let seen = box;
  for (const at of lineOf(element)) {
    if (at === element) continue;
    if (at === top) break;
    const { overflowX, overflowY, position } = styleOf(at);
    if (position === 'fixed') return false;
    const frame = boxOf(at);
    const beside = seen.right <= frame.left || seen.left >= frame.right;
    const beyond = seen.bottom <= frame.top || seen.top >= frame.bottom;
    const scroller = beside || beyond ? scrollerAt(at) : null;
    if (hides(overflowX) && ((beside && !scroller?.x) || frame.width < SMALLEST)) return true;
    if (hides(overflowY) && ((beyond && !scroller?.y) || frame.height < SMALLEST)) return true;
    // Where it can be scrolled into view, it is seen in the place of what scrolls.
    if (scroller) seen = frame;
  }
  return false;
}

/** Outside everything that the page can be scrolled to. */
function isOffScreen({ element, box, view, across, down }: FramePlace): boolean {
  const page = documentElement(documentOf(element));
  const left = box.left + view.scrollX;
  const top = box.top + view.scrollY;
  return (
    left + box.width <= 0 ||
    top + box.height <= 0 ||
    (left >= across && left >= page.scrollWidth) ||
    (top >= down && top >= page.scrollHeight)
  );
}

const isCovered = (place: FramePlace): boolean => isCoveredBy(place, isBehind);

/** Whether the middle lies outside the window, where nothing is reached. */
function isBeyond({ box, across, down }: FramePlace): boolean {
  const { x, y } = pointOf(box, MIDDLE);
  return x < 0 || y < 0 || x > across || y > down;
}

/** Whether a press in the middle, or on most of a control, would reach something else, or show something else. */
function isBehind(place: FramePlace): boolean {
  // Then most of its corners are, too.
  if (isBeyond(place)) return true;
  const { element, box } = place;
  let over: DOMRect[] | null = null;
  const reaches = (spot: Spot): boolean => {
    const { x, y } = pointOf(box, spot);
    const hit = hitAt(element, { x, y });
    if (!hit || !belongs(hit, element)) return false;
    // What only paints over it is asked last: a whole page may have to be gone through for it.
    over ??= paintedOver(element, box);
    return !over.some((one) => one.left <= x && one.right >= x && one.top <= y && one.bottom >= y);
  };
  if (reaches(MIDDLE)) return false;
  return CORNERS.filter(reaches).length < 3;
}

/** Whether what a press reaches is of an element: lies in it, is its label, or is ours. */
function belongs(hit: Element, element: Element): boolean {
  if (contains(element, hit) || isOwn(hit)) return true;
  const label = closest(hit, 'label');
  return (
    label instanceof HTMLLabelElement &&
    (labelledControl(label) === element || contains(label, element))
  );
}

const FIXED_COLUMNS = libraries.flatMap(({ fixedColumns }) => fixedColumns?.copy ?? []).join();

/** Columns that lie over a table are hidden from screen readers, which read the table itself; everybody else sees them. */
function isHiddenFromAll(element: Element): boolean {
  for (const at of lineOf(element))
    if (attribute(at, 'aria-hidden') === 'true' && !matches(at, FIXED_COLUMNS)) return true;
  return false;
}

function obstacleAt(place: FramePlace): Obstacle | null {
  const { element, box } = place;
  if (!isConnected(element) || isHiddenFromAll(element)) return 'hidden';
  if (!isRendered(element)) return 'hidden';
  if (isTooSmall(box) || isTooSmall(boxOf(element)) || isCramped(place)) return 'zero-size';
  if (isSeeThrough(element)) return 'hidden';
  if (isCutOff(place)) return 'hidden';
  if (isOffScreen(place)) return 'off-screen';
  if (!isInView(place) || !isCovered(place)) return null;
  if (canComeNearer(place) || (!isBrought() && canLeaveBars(place))) return null;
  return 'covered';
}

/**
 * Why the person cannot see or reach an element, or null: by itself, or because of a frame of the same origin that
 * shows it. What is covered is only known once it is in view.
 */
export function whereabouts(element: HTMLElement): Obstacle | null {
  for (const place of placesSeen(element)) {
    const obstacle = obstacleAt(place);
    if (obstacle) return obstacle;
  }
  return null;
}

/**
 * Brings a control into the window if it is not there, and from below what stays in view of a table or dialog that
 * scrolls, or of the window, so that it can be known whether something covers it.
 */
export function bringIntoView(element: HTMLElement): void {
  let places = placesSeen(element);
  let isOverlaid = places.slice(0, 1).some(isCovered);
  if (isOverlaid) {
    bringNearer(element);
    hasMoved();
    places = placesSeen(element);
    isOverlaid = places.slice(0, 1).some(isCovered);
  }
  if (!isOverlaid && places.every(isInView)) return;
  scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  hasMoved();
}
