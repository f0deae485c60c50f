import { attribute, carries, localName, parentElement } from './dom';

/** So many levels up, hardly anything else lies in the same element: it is not worth remembering. */
const OWN = 2;

/** Tells what the mark-up itself hides, without asking the browser for styles: ancestors that several share are looked at once. */
export class HiddenParts {
  readonly #known = new Map<Element, boolean>();

  /** To be called when attributes may have changed. */
  forget(): void {
    this.#known.clear();
  }

  holds(element: Element): boolean {
    const passed: Element[] = [];
    let hidden = false;
    for (let at: Element | null = element; at; at = parentElement(at)) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        hidden = known;
        break;
      }
      passed.push(at);
      if (hides(at)) {
        hidden = true;
        break;
      }
    }
    for (let at = OWN; at < passed.length; at++) this.#known.set(passed[at] ?? element, hidden);
    return hidden;
  }
}

function hides(element: Element): boolean {
  if (carries(element, 'hidden') || measuresColumns(element)) return true;
  const style = attribute(element, 'style');
  return style !== null && (style.includes('display:none') || style.includes('display: none'));
}

/** Tables whose head stays in view repeat its words in a row without height, to know how wide they are. */
const measuresColumns = (element: Element): boolean =>
  localName(element) === 'tr' && attribute(element, 'aria-hidden') === 'true';
