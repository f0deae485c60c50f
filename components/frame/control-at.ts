import { findControls } from '@/lib/page/items/control-roots';
import {
  closest,
  contains,
  elementsAt,
  isOurs,
  labelledControl,
  rootOf,
  shadowRoot,
  type Tree,
} from '@/lib/page/read/dom';

/** A control with the document or shadow root in which it lies. */
export interface PointedControl {
  element: HTMLElement;
  root: Tree;
}

/** The control under a point of the window, also in open shadow roots; null when there is none. */
export function controlAtPoint(x: number, y: number): PointedControl | null {
  let at = topmost(document, x, y);
  for (let inner = at && shadowRoot(at); inner; inner = at && shadowRoot(at)) {
    const deeper = topmost(inner, x, y);
    if (!deeper || deeper === at) break;
    at = deeper;
  }
  return at && controlAround(at);
}

/** The control of which an element is a part; a label stands for its control. */
export function controlAround(element: Element): PointedControl | null {
  const label = closest(element, 'label');
  const inside = (label instanceof HTMLLabelElement && labelledControl(label)) || element;
  const root = rootOf(inside) as Tree;
  const found = findControls(root).find(
    ({ root: widget, inputs }) =>
      contains(widget, inside) || inputs.some((input) => contains(input, inside)),
  );
  return found ? { element: found.root, root } : null;
}

const topmost = (root: Document | ShadowRoot, x: number, y: number): Element | null =>
  elementsAt(root, x, y).find((element) => !isOurs(element)) ?? null;
