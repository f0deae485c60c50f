import type { Obstacle } from '../types';
import { all, closest, parent, rootOf } from './dom';

/** Less than this many pixels cannot be seen nor meant to be used. */
const SMALLEST = 4;
/** A control that lets more than this share of what is behind it through is hidden. */
const FAINTEST = 0.1;

function isTransparent(element: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parent(at)) {
    opacity *= Number(getComputedStyle(at).opacity);
    if (opacity < FAINTEST) return true;
  }
  return false;
}

const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Cut off by something above that hides what overflows and cannot be scrolled by the person. */
function isCutOff(element: Element, box: DOMRect): boolean {
  for (let at = parent(element); at && at !== document.documentElement; at = parent(at)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (position === 'fixed') return false;
    const frame = at.getBoundingClientRect();
    if (hides(overflowX) && (box.right <= frame.left || box.left >= frame.right)) return true;
    if (hides(overflowY) && (box.bottom <= frame.top || box.top >= frame.bottom)) return true;
  }
  return false;
}

/** Outside everything that the page can be scrolled to. */
function isOffScreen(box: DOMRect): boolean {
  const page = document.documentElement;
  const left = box.left + window.scrollX;
  const top = box.top + window.scrollY;
  return (
    left + box.width <= 0 ||
    top + box.height <= 0 ||
    left >= Math.max(page.scrollWidth, window.innerWidth) ||
    top >= Math.max(page.scrollHeight, window.innerHeight)
  );
}

const isInView = (box: DOMRect): boolean =>
  box.top >= 0 &&
  box.left >= 0 &&
  box.bottom <= window.innerHeight &&
  box.right <= window.innerWidth;

/** Whether a press in the middle, or on most of a control, would reach something else. */
function isCovered(element: HTMLElement, box: DOMRect): boolean {
  const root = rootOf(element);
  const prototype = root instanceof ShadowRoot ? ShadowRoot.prototype : Document.prototype;
  const reaches = (x: number, y: number): boolean => {
    const hit = prototype.elementFromPoint.call(
      root,
      box.left + box.width * x,
      box.top + box.height * y,
    );
    if (!hit) return false;
    if (hit === element || element.contains(hit) || hit.localName.startsWith('beian-lens-'))
      return true;
    const label = closest(hit, 'label');
    return (
      label instanceof HTMLLabelElement && (label.control === element || label.contains(element))
    );
  };
  if (reaches(0.5, 0.5)) return false;
  const corners = [reaches(0.15, 0.2), reaches(0.85, 0.2), reaches(0.15, 0.8), reaches(0.85, 0.8)];
  return corners.filter(Boolean).length < 3;
}

/** Why the person cannot see or reach an element, or null. What is covered is only known inside the window. */
export function whereabouts(element: HTMLElement): Obstacle | null {
  if (!element.isConnected || closest(element, '[aria-hidden="true"]')) return 'hidden';
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }))
    return 'hidden';
  const box = element.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return 'zero-size';
  if (isTransparent(element)) return 'hidden';
  if (isCutOff(element, box)) return 'hidden';
  if (isOffScreen(box)) return 'off-screen';
  return isInView(box) && isCovered(element, box) ? 'covered' : null;
}

/** Brings a control into the window if it is not there, so that it can be known whether something covers it. */
export function bringIntoView(element: HTMLElement): void {
  if (!isInView(element.getBoundingClientRect()))
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** The first element of a widget that has a place on the page: libraries keep invisible inputs inside. */
export const shownOf = (root: HTMLElement, selector: string): HTMLElement =>
  all(root, selector).find((element) => element.getClientRects().length > 0) ?? root;
