/**
 * Reads the tree through the prototypes' own accessors: a form or a document answers `querySelector`, `parentNode`
 * or `body` with a control of that name when the page has one.
 */
type Tree = Document | DocumentFragment | Element;

const own = <T extends object, K extends keyof T>(prototype: T, name: K): ((on: T) => T[K]) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (on) => (get ? (get.call(on) as T[K]) : on[name]);
};

const parentOf = (node: Node): Node | null => own(Node.prototype, 'parentNode')(node);

/** Every element below `root` that matches, drawings (SVG) too, in document order. */
export function every(root: Tree, selector: string): Element[] {
  const query =
    root.nodeType === 9
      ? Document.prototype.querySelectorAll
      : root.nodeType === 11
        ? DocumentFragment.prototype.querySelectorAll
        : Element.prototype.querySelectorAll;
  return [...query.call(root, selector)];
}

/** Every HTML element below `root` that matches, in document order. */
export const all = (root: Tree, selector: string): HTMLElement[] =>
  every(root, selector).filter((found) => found instanceof HTMLElement);

/** The first element below `root` that matches. */
export const first = (root: Tree, selector: string): HTMLElement | null =>
  all(root, selector)[0] ?? null;

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const closest = (element: Element, selector: string): HTMLElement | null =>
  Element.prototype.closest.call(element, selector) as HTMLElement | null;

/** The element above, across the edge of a shadow tree too. */
export function parent(element: Element): Element | null {
  const above = parentOf(element);
  if (above instanceof ShadowRoot) return above.host;
  return above instanceof Element ? above : null;
}

/** The document or shadow root in which the element lives. */
export const rootOf = (element: Element): Document | ShadowRoot => {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root : element.ownerDocument;
};

/** The words of a node, without surrounding and doubled spaces. */
export const textOf = (node: Node): string =>
  (own(Node.prototype, 'textContent')(node) ?? '').replace(/\s+/g, ' ').trim();

export const wordsOf: (element: Element) => string = textOf;
