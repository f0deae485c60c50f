import {
  attribute,
  carries,
  DOCUMENT,
  ELEMENT,
  FRAGMENT,
  localName,
  nodeType,
  parentElement,
  queryAll,
} from './dom';
import { NATIVE_ENTRY } from './entries';

/** With so many changed parts it is cheaper to begin anew. */
const MANY = 20;

/** Tells what the mark-up itself hides, without asking the browser for styles: each element is looked at once. */
export class HiddenParts {
  #known = new WeakMap<Element, boolean>();

  /** To be called when attributes of these nodes may have changed, or they have come into the tree; of all without any. */
  forget(parts?: readonly Node[]): void {
    const elements = (parts ?? []).filter((part): part is Element => nodeType(part) === ELEMENT);
    const isAll = !parts || parts.some(isWhole);
    if (isAll || elements.length > MANY) {
      this.#known = new WeakMap();
      return;
    }
    for (const element of elements) {
      this.#known.delete(element);
      for (const inner of queryAll(element, '*')) this.#known.delete(inner);
    }
  }

  holds(element: Element): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const passed: Element[] = [];
    let hidden = false;
    for (let at: Element | null = element; at; at = parentElement(at)) {
      const above = this.#known.get(at);
      if (above !== undefined) {
        hidden = above;
        break;
      }
      passed.push(at);
      if (hides(at)) {
        hidden = true;
        break;
      }
    }
    for (const one of passed) this.#known.set(one, hidden);
    return hidden;
  }
}

/** A document, or what holds nearly all of it. */
function isWhole(part: Node): boolean {
  const type = nodeType(part);
  if (type === ELEMENT) return /^(?:html|body)$/u.test(localName(part as Element));
  return type === DOCUMENT || type === FRAGMENT;
}

/** What they hold is no text of the page. */
const NO_TEXT = /^(?:script|style|noscript)$/u;

function hides(element: Element): boolean {
  if (NO_TEXT.test(localName(element))) return true;
  if (carries(element, 'hidden') || measures(element)) return true;
  const style = attribute(element, 'style');
  return style !== null && (style.includes('display:none') || style.includes('display: none'));
}

/**
 * Tables whose head stays in view repeat its words in a row without height, to know how wide they are, and an outline
 * around a box repeats its label, to leave a gap for it.
 */
function measures(element: Element): boolean {
  const name = localName(element);
  if ((name !== 'tr' && name !== 'fieldset') || attribute(element, 'aria-hidden') !== 'true')
    return false;
  return name === 'tr' || queryAll(element, NATIVE_ENTRY).length === 0;
}
