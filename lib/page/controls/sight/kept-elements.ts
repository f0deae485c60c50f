import { ELEMENT, localName, nodeType, queryAll, shadowRoot, type Tree } from '../../read/dom';
import { isOwn } from '../../read/own-elements';

/** What may get a shadow tree, by the standard of the DOM; a name with a hyphen may, too. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

const mayBeHost = (element: Element): boolean => {
  const name = localName(element);
  return HOSTS.has(name) || name.includes('-');
};

/** Every element of a document but ours, in its open shadow trees too. */
export function everyIn(root: Tree, found: Element[] = []): Element[] {
  for (const element of queryAll(root, '*')) {
    if (isOwn(element)) continue;
    found.push(element);
    const inside = shadowRoot(element);
    if (inside) everyIn(inside, found);
  }
  return found;
}

/**
 * Every element of a document, in its open shadow trees too, with its style. Walking a page for each of its boxes costs
 * as much as boxes times elements, so they are kept: what came since is told by the tree, and what became of their styles,
 * which nothing tells, by the styles themselves, which are live. What has left the document has no style any more.
 */
export class KeptElements {
  readonly #elements: Element[] = [];
  readonly #styles: CSSStyleDeclaration[] = [];
  readonly #known = new WeakSet<Element>();
  /** What may get a shadow tree yet, of which nothing tells. */
  #hosts: Element[] = [];
  #come: Node[] = [];
  readonly #observer = new MutationObserver((records) => this.#note(records));

  constructor(document: Document) {
    this.#watch(document);
  }

  /** The elements that let presses through, as they are now. */
  lettingThrough(): Element[] {
    this.#catchUp();
    const found: Element[] = [];
    const styles = this.#styles;
    // Thousands are asked at each box: by nothing that has to be called.
    for (let at = 0; at < styles.length; at++)
      if (styles[at]?.pointerEvents === 'none') found.push(this.#elements[at] as Element);
    return found;
  }

  letGo(): void {
    this.#observer.disconnect();
  }

  #watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, { childList: true, subtree: true });
    for (const element of queryAll(root, '*')) this.#add(element);
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) this.#come.push(...addedNodes);
  }

  #catchUp(): void {
    this.#note(this.#observer.takeRecords());
    const come = this.#come;
    this.#come = [];
    for (const node of come) {
      if (nodeType(node) !== ELEMENT) continue;
      this.#add(node as Element);
      for (const element of queryAll(node as Element, '*')) this.#add(element);
    }
    if (!this.#hosts.some(shadowRoot)) return;
    const opened = this.#hosts.filter(shadowRoot);
    this.#hosts = this.#hosts.filter((host) => !shadowRoot(host));
    for (const host of opened) this.#keepIfHost(host);
  }

  #add(element: Element): void {
    if (this.#known.has(element) || isOwn(element)) return;
    this.#known.add(element);
    this.#elements.push(element);
    this.#styles.push(getComputedStyle(element));
    if (mayBeHost(element)) this.#keepIfHost(element);
  }

  #keepIfHost(element: Element): void {
    const inside = shadowRoot(element);
    if (inside) this.#watch(inside);
    else this.#hosts.push(element);
  }
}
