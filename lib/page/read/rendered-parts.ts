import {
  closest,
  DOCUMENT,
  isRendered,
  localName,
  nodeType,
  parentElement,
  parentNode,
  shadowRoot,
} from './dom';

/** What may leave out what is in it, without any style of the page. */
const MAY_LEAVE_OUT = new Set(
  'details slot select datalist optgroup option object video audio canvas iframe meter progress textarea svg'.split(
    ' ',
  ),
);

const UNSEEN = new Set(['hidden', 'collapse']);

/** Whether what is in an element is rendered; null where only the browser knows. */
type Inside = boolean | null;

/**
 * Tells which elements are rendered by their styles, each element around them looked at once. The browser's own answer
 * has the page laid out first, which is laid out once more when something is put into it.
 */
export class RenderedParts {
  readonly #inside = new Map<Element, Inside>();

  /** As `isRendered` tells it. */
  has(element: Element): boolean {
    if (isFolded(closest(element, 'select'))) return false;
    const { display, visibility } = getComputedStyle(element);
    if (UNSEEN.has(visibility) || display === 'none' || display === 'contents') return false;
    return this.#around(element) ?? isRendered(element);
  }

  #around(element: Element): Inside {
    const parent = parentElement(element);
    if (parent) return this.#within(parent);
    const above = parentNode(element);
    return above && nodeType(above) === DOCUMENT ? true : null;
  }

  #within(element: Element): Inside {
    let inside = this.#inside.get(element);
    if (inside === undefined) {
      inside = this.#find(element);
      this.#inside.set(element, inside);
    }
    return inside;
  }

  #find(element: Element): Inside {
    const around = this.#around(element);
    if (around !== true) return around;
    const { display, contentVisibility } = getComputedStyle(element);
    if (display === 'none' || contentVisibility === 'hidden') return false;
    const name = localName(element);
    return MAY_LEAVE_OUT.has(name) || name.includes('-') || shadowRoot(element) ? null : true;
  }
}

/** A list that drops down is drawn by the browser; to ask about a choice in it has the page laid out. */
const isFolded = (list: Element | null): boolean =>
  list instanceof HTMLSelectElement &&
  !list.multiple &&
  !(list.size > 1) &&
  getComputedStyle(list).appearance !== 'base-select';
