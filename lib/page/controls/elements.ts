import {
  ELEMENT,
  FRAGMENT,
  hostOf,
  nodeType,
  ownerDocument,
  parentNode,
  queryAll,
  rootOf as treeOf,
  textContent,
  type Tree,
} from '../read/dom';

export { closest, matches } from '../read/dom';

/** Every element below `root` that matches, drawings (SVG) too, in document order. */
export const every = (root: Tree, selector: string): Element[] => [...queryAll(root, selector)];

/** Every HTML element below `root` that matches, in document order. */
export const all = (root: Tree, selector: string): HTMLElement[] =>
  every(root, selector).filter((found) => found instanceof HTMLElement);

/** The first HTML element below `root` that matches. */
export const first = (root: Tree, selector: string): HTMLElement | null =>
  all(root, selector)[0] ?? null;

const isShadow = (node: Node): node is ShadowRoot => nodeType(node) === FRAGMENT && 'host' in node;

/** The element above, across the edge of a shadow tree too; in the documents of the frames around as well. */
export function parent(element: Element): Element | null {
  const above = parentNode(element);
  if (!above) return null;
  if (isShadow(above)) return hostOf(above);
  return nodeType(above) === ELEMENT ? (above as Element) : null;
}

/** The document in which the element lives. */
export const documentOf = (element: Element): Document => ownerDocument(element) ?? document;

/** The document or shadow root in which the element lives. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = treeOf(element);
  return isShadow(root) ? root : documentOf(element);
}

/** The words of a node, without surrounding and doubled spaces. */
export const wordsOf = (node: Node): string =>
  (textContent(node) ?? '').replace(/\s+/g, ' ').trim();
