import { parentNode, queryAll, rootOf as treeOf, textContent, type Tree } from '../dom';

export { closest, matches } from '../dom';

/** Every element below `root` that matches, drawings (SVG) too, in document order. */
export const every = (root: Tree, selector: string): Element[] => [...queryAll(root, selector)];

/** Every HTML element below `root` that matches, in document order. */
export const all = (root: Tree, selector: string): HTMLElement[] =>
  every(root, selector).filter((found) => found instanceof HTMLElement);

/** The first HTML element below `root` that matches. */
export const first = (root: Tree, selector: string): HTMLElement | null =>
  all(root, selector)[0] ?? null;

/** The element above, across the edge of a shadow tree too. */
export function parent(element: Element): Element | null {
  const above = parentNode(element);
  if (above instanceof ShadowRoot) return above.host;
  return above instanceof Element ? above : null;
}

/** The document or shadow root in which the element lives. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = treeOf(element);
  return root instanceof ShadowRoot ? root : element.ownerDocument;
}

/** The words of a node, without surrounding and doubled spaces. */
export const textOf = (node: Node): string => (textContent(node) ?? '').replace(/\s+/g, ' ').trim();

export const wordsOf: (element: Element) => string = textOf;
