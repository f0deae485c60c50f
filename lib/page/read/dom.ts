/**
 * The DOM read through the prototypes' own accessors, taken once at start: a form or a document answers `parentNode`,
 * `querySelector` or `body` with a control of that name when the page has one.
 */
export type Tree = Document | DocumentFragment | Element;

function getter<On extends object, Name extends keyof On>(
  prototype: On,
  name: Name,
): (on: On) => On[Name] {
  let holder: object | null = prototype;
  while (holder && !Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder);
  const get = holder && Object.getOwnPropertyDescriptor(holder, name)?.get;
  if (!get) throw new Error(`This browser has no accessor ${String(name)}.`);
  return (on) => get.call(on) as On[Name];
}

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT = 9;
export const FRAGMENT = 11;

export const nodeType = getter(Node.prototype, 'nodeType');

/** Whether a node can hold elements, which a text, a comment or an instruction cannot. */
export const isTree = (node: Node): node is Tree =>
  [ELEMENT, DOCUMENT, FRAGMENT].includes(nodeType(node));

export const parentNode = getter(Node.prototype, 'parentNode');
export const parentElement = getter(Node.prototype, 'parentElement');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const previousSibling = getter(Node.prototype, 'previousSibling');
export const lastChild = getter(Node.prototype, 'lastChild');
export const isConnected = getter(Node.prototype, 'isConnected');
export const textContent = getter<Node, 'textContent'>(Element.prototype, 'textContent');
export const ownerDocument = getter(Node.prototype, 'ownerDocument');
export const dataOf = getter(CharacterData.prototype, 'data');
export const localName = getter(Element.prototype, 'localName');
export const shadowRoot = getter(Element.prototype, 'shadowRoot');
export const previousElementSibling = getter(Element.prototype, 'previousElementSibling');
export const nextElementSibling = getter(Element.prototype, 'nextElementSibling');
export const children = getter(Element.prototype, 'children');
export const labelledControl = getter(HTMLLabelElement.prototype, 'control');
export const hostOf = getter(ShadowRoot.prototype, 'host');
export const documentElement = getter(Document.prototype, 'documentElement');
export const bodyOf = getter(Document.prototype, 'body');
export const defaultView = getter(Document.prototype, 'defaultView');
export const tabIndex = getter(HTMLElement.prototype, 'tabIndex');
export const innerText = getter(HTMLElement.prototype, 'innerText');

const nodeMethods = Node.prototype;
const elementMethods = Element.prototype;
const { contains: containsMethod, compareDocumentPosition, getRootNode } = nodeMethods;
const {
  getAttribute,
  hasAttribute,
  closest: closestMethod,
  matches: matchesMethod,
  querySelectorAll: queryElement,
  getElementsByTagName: elementsWithin,
  getBoundingClientRect,
  getClientRects,
} = elementMethods;
const {
  querySelectorAll: queryDocument,
  querySelector: firstOfDocument,
  getElementsByTagName,
} = Document.prototype;
const { querySelectorAll: queryFragment, querySelector: firstOfFragment } =
  DocumentFragment.prototype;
const firstOfElement = elementMethods.querySelector;
const { dispatchEvent } = EventTarget.prototype;
const { click, focus: giveFocus } = HTMLElement.prototype;
const { scrollIntoView } = elementMethods;
const { createTreeWalker: treeWalker, createRange, elementFromPoint: pointed } = Document.prototype;
const checkVisibility = elementMethods.checkVisibility;

/** Whether `node` is `ancestor` or lies in it. */
export const contains = (ancestor: Node, node: Node): boolean =>
  containsMethod.call(ancestor, node);

export const attribute = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

export const carries = (element: Element, name: string): boolean =>
  hasAttribute.call(element, name);

export const closest = (element: Element, selector: string): HTMLElement | null =>
  closestMethod.call(element, selector) as HTMLElement | null;

export const matches = (element: Element, selector: string): boolean =>
  matchesMethod.call(element, selector);

/** Every element below `root` that matches, in document order. */
export function queryAll(root: Tree, selector: string): NodeListOf<HTMLElement> {
  const type = nodeType(root);
  const query =
    type === DOCUMENT ? queryDocument : type === FRAGMENT ? queryFragment : queryElement;
  return query.call(root, selector) as NodeListOf<HTMLElement>;
}

/** The first element below `root` that matches. */
export function query(root: Tree, selector: string): HTMLElement | null {
  const type = nodeType(root);
  const first =
    type === DOCUMENT ? firstOfDocument : type === FRAGMENT ? firstOfFragment : firstOfElement;
  return first.call(root, selector) as HTMLElement | null;
}

/** Every element of such a name; the browser keeps them at hand until the page changes. */
export const elementsNamed = (document: Document, name: string): HTMLCollectionOf<Element> =>
  getElementsByTagName.call(document, name);

/** How many elements lie in one. */
export const sizeOf = (element: Element): number => elementsWithin.call(element, '*').length;

/** Whether `node` comes before `other`; an ancestor comes before what it holds. */
export const precedes = (node: Node, other: Node): boolean =>
  (compareDocumentPosition.call(node, other) & 4) !== 0;

function walker(root: Node, show: number): TreeWalker {
  const document = nodeType(root) === DOCUMENT ? (root as Document) : ownerDocument(root);
  if (!document) throw new Error('A node outside every document cannot be read.');
  return treeWalker.call(document, root, show);
}

/** Walks the text nodes below `root`. */
export const textWalker = (root: Node): TreeWalker => walker(root, NodeFilter.SHOW_TEXT);

/** Walks the elements and text nodes below `root`. */
export const nodeWalker = (root: Node): TreeWalker =>
  walker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);

/** The document or shadow root in which the node lives. */
export const rootOf = (node: Node): Node => getRootNode.call(node);

/** Whether the element is rendered. Computes style, so it never belongs into a scan. */
export const isRendered = (element: Element): boolean =>
  checkVisibility.call(element, { visibilityProperty: true });

/** Tells the page of an event, as if it came from the browser. */
export const dispatch = (target: Element, event: Event): boolean =>
  dispatchEvent.call(target, event);

/** Presses the element by script. */
export const clickOn = (element: HTMLElement): void => click.call(element);

/** Brings the element into the middle of the window and gives it the focus. */
export function goTo(element: Element): void {
  scrollIntoView.call(element, { block: 'center', behavior: 'smooth' });
  if (element instanceof HTMLElement) giveFocus.call(element, { preventScroll: true });
}

/** Gives the element the focus and leaves the page where it is scrolled to. */
export const focus = (element: HTMLElement): void =>
  giveFocus.call(element, { preventScroll: true });

/** What lies at a point of the window, the topmost first; of a shadow root only what lies in it. */
export const elementsAt = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
  (nodeType(root) === DOCUMENT ? Document : ShadowRoot).prototype.elementsFromPoint.call(
    root,
    x,
    y,
  );

/** What a press at a point of the window reaches; the host of a shadow root for what lies in it. */
export const elementAt = (root: Document, x: number, y: number): Element | null =>
  pointed.call(root, x, y);

/** Every range that was made is kept true by the browser with each change of the page: one serves all. */
let range: Range | undefined;

/** The boxes of a node, line by line. Reads layout. */
export function linesOf(node: Node): DOMRect[] {
  range ??= createRange.call(document);
  range.selectNode(node);
  const lines = [...range.getClientRects()];
  // It would keep what leaves the page.
  range.setEnd(document, 0);
  return lines;
}

/** Where the element stands in its window. Reads layout. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** Whether the element has a place on the page. Reads layout. */
export const hasPlace = (element: Element): boolean => getClientRects.call(element).length > 0;

/** Whether the element has the name of ours; a page may give it to elements of its own (`own-elements.ts`). */
export const isOurs = (element: Element): boolean => localName(element).startsWith('beian-lens-');
