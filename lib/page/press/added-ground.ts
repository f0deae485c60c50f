import { contains, ELEMENT, nodeType, rootOf } from '../read/dom';
import type { Control } from '../types';

/** What a press made the page put in: the controls, and the element that came with them. */
export interface AddedGround {
  controls: readonly Control[];
  /** Null when the page put in no element that holds them all. */
  element: Element | null;
}

/** Notes what is put into the tree of `button` from now on. */
export class AddedNodes {
  readonly #added: Element[] = [];
  readonly #observer = new MutationObserver((records) => this.#note(records));

  constructor(button: Element) {
    this.#observer.observe(rootOf(button), { childList: true, subtree: true });
  }

  /** The element that came with these controls. Ends the noting. */
  groundOf(controls: readonly Control[]): AddedGround {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    const elements = controls.flatMap((control) => control.elements);
    const holdsAll = (node: Element): boolean => elements.every((one) => contains(node, one));
    return { controls, element: this.#added.find(holdsAll) ?? null };
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records)
      this.#added.push(
        ...([...addedNodes].filter((node) => nodeType(node) === ELEMENT) as Element[]),
      );
  }
}
