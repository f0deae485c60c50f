import { contains, parentElement } from '../read/dom';
import type { Resolved } from './decide-label';

const LEVELS = 6;

/** The parts of a page in which something of a filing is asked, and those beside them. */
export class PartsOfFiling {
  readonly #weighty: readonly Resolved[];
  readonly #isOneTree: boolean;
  /** Elements in which something of a filing is asked; found when somebody asks. */
  #around: Set<Element> | undefined;

  /**
   * @param weighty the labels by which something of a filing is asked, in page order
   * @param isOneTree whether the page has no shadow root
   */
  constructor(weighty: readonly Resolved[], isOneTree: boolean) {
    this.#weighty = weighty;
    this.#isOneTree = isOneTree;
  }

  /**
   * The largest element around a label in which nothing of a filing is asked.
   * @param passed how many labels by which something of a filing is asked stand before it
   */
  besideThem(label: Element, passed: number): Element | null {
    const asksIn = this.#asksIn(passed);
    let block: Element | null = null;
    let at: Element | null = label;
    for (let level = 0; at && level < LEVELS && !asksIn(at); level++) {
      block = at;
      at = parentElement(at);
    }
    return block;
  }

  #asksIn(passed: number): (part: Element) => boolean {
    if (!this.#isOneTree) return (part) => this.#all.has(part);
    // A part that holds another one holds the nearest.
    const nearest = [this.#weighty[passed - 1], this.#weighty[passed]].flatMap((one) => one ?? []);
    return (part) => nearest.some(({ tie }) => contains(part, tie.label.element));
  }

  get #all(): ReadonlySet<Element> {
    if (this.#around) return this.#around;
    this.#around = new Set();
    for (const { tie } of this.#weighty) {
      let at: Element | null = tie.label.element;
      for (; at && !this.#around.has(at); at = parentElement(at)) this.#around.add(at);
    }
    return this.#around;
  }
}
