import { documentOf, rootOf } from '../elements';

/** A place on a control, as parts of its width and height. */
export type Spot = readonly [across: number, down: number];

export const MIDDLE: Spot = [0.5, 0.5];

/** Near the corners, inside what is rounded off. */
export const CORNERS: readonly Spot[] = [
  [0.15, 0.2],
  [0.85, 0.2],
  [0.15, 0.8],
  [0.85, 0.8],
];

/** Where in the window a spot of a box is. */
export const pointOf = ({ left, top, width, height }: DOMRect, [across, down]: Spot) => ({
  x: left + width * across,
  y: top + height * down,
});

/** What a press at a point reaches, in the tree of the element. */
export function hitAt(element: Element, { x, y }: { x: number; y: number }): Element | null {
  const root = rootOf(element);
  const prototype = root === documentOf(element) ? Document.prototype : ShadowRoot.prototype;
  return prototype.elementFromPoint.call(root, x, y);
}
