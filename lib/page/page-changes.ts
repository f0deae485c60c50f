import { dataOf, ELEMENT, isOurs, localName, nodeType, parentElement, TEXT } from './read/dom';
import { mayBeKnown } from './items/words';

/** Attributes that can change what belongs to what. */
const STRUCTURE = ['for', 'id', 'type', 'role', 'aria-label', 'aria-labelledby', 'placeholder'];
/** Attributes that can show or hide a part of the page. */
const VISIBILITY = ['hidden', 'style', 'class', 'open'];
/** Attributes that change what can be done with a control. */
const STATE = ['disabled', 'readonly'];

/** What of a page has to be observed. */
export const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [...STRUCTURE, ...VISIBILITY, ...STATE],
};

/** So many changed places at once are a storm: the page is to be read as a whole instead. */
const STORM = 300;

/** What has changed since the page was last read, without what cannot matter. */
export class PageChanges {
  readonly #touched = new Set<Node>();
  readonly #removed = new Set<Node>();
  readonly #shown = new Set<Node>();
  readonly #restyled = new Set<Node>();
  /** Everything in which something has come, gone or changed. */
  readonly #around = new Set<Node>();
  #state = false;
  #storm = false;

  get any(): boolean {
    const places = this.#touched.size + this.#removed.size + this.#shown.size;
    return places > 0 || this.#state || this.#storm;
  }

  /** Whether texts or controls may have come, gone or changed their meaning. */
  get haveMoved(): boolean {
    return this.#touched.size + this.#removed.size > 0 || this.#storm;
  }

  get isStorm(): boolean {
    return this.#storm;
  }

  add(records: readonly MutationRecord[]): void {
    for (const record of records) this.#take(record);
  }

  /** Takes note of elements that got a shadow root, which no observer tells. */
  addHosts(hosts: readonly Element[]): void {
    for (const host of hosts) {
      this.#touched.add(host);
      this.#shown.add(host);
      this.#around.add(host);
    }
    this.#isTooMuch();
  }

  /** Gives what has changed and begins anew. */
  take() {
    const taken = {
      touched: [...this.#touched],
      removed: [...this.#removed],
      shown: [...this.#shown],
      restyled: [...this.#restyled],
      around: [...this.#around],
      state: this.#state,
      storm: this.#storm,
    };
    this.#touched.clear();
    this.#removed.clear();
    this.#shown.clear();
    this.#restyled.clear();
    this.#around.clear();
    this.#state = false;
    this.#storm = false;
    return taken;
  }

  #take({ type, target, addedNodes, removedNodes, attributeName }: MutationRecord): void {
    if (isForeign(target)) return;
    const attribute = attributeName ?? '';
    if (this.#storm) {
      if (STATE.includes(attribute) || VISIBILITY.includes(attribute)) this.#restyled.add(target);
      return;
    }
    // Notes that come and go tell nothing of the page.
    if (type === 'childList' && [...addedNodes, ...removedNodes].every(isOwn)) return;
    this.#around.add(target);
    if (type === 'childList') {
      for (const node of removedNodes) {
        if (!matters(node)) continue;
        this.#removed.add(node);
        if (this.#isTooMuch()) return;
      }
      for (const node of addedNodes) {
        if (!matters(node)) continue;
        this.#touched.add(node);
        if (nodeType(node) === ELEMENT) this.#shown.add(node);
        if (this.#isTooMuch()) return;
      }
    } else if (type === 'characterData') {
      // A comment's words may change too.
      if (nodeType(target) === TEXT) this.#touched.add(target);
    } else if (STATE.includes(attribute)) {
      this.#state = true;
      this.#restyled.add(target);
    } else if (VISIBILITY.includes(attribute)) {
      this.#shown.add(target);
      this.#restyled.add(target);
    } else this.#touched.add(target);
    this.#isTooMuch();
  }

  /** Whether so much has changed that nobody needs to know what. */
  #isTooMuch(): boolean {
    if (this.#touched.size + this.#removed.size <= STORM) return false;
    this.#storm = true;
    this.#around.clear();
    this.#touched.clear();
    this.#removed.clear();
    this.#shown.clear();
    return true;
  }
}

/** Whether a change happened inside one of our own elements, or in what is never shown. */
function isForeign(target: Node): boolean {
  const element = nodeType(target) === ELEMENT ? (target as Element) : parentElement(target);
  return element !== null && (isOurs(element) || ['script', 'style'].includes(localName(element)));
}

const isOwn = (node: Node): boolean => nodeType(node) === ELEMENT && isOurs(node as Element);

/** Whether an added or removed node can hold a label or a control. */
function matters(node: Node): boolean {
  if (nodeType(node) === TEXT) return mayBeKnown(dataOf(node as Text));
  return nodeType(node) === ELEMENT && !isOurs(node as Element);
}
