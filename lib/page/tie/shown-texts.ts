import type { ItemList } from '../items/item-list';
import type { Item, TextItem } from '../items/items';
import { isRendered, parentElement } from '../read/dom';
import { HiddenParts } from '../read/hidden-parts';
import { RenderedParts } from '../read/rendered-parts';

/** So many texts are asked about without a stop. */
const STEP = 50;

/** Which texts of a tree are on show, as far as that was asked. */
export class ShownTexts {
  readonly #hidden = new HiddenParts();
  readonly #unrendered = new Set<TextItem>();

  isHidden = (element: Element): boolean => this.#hidden.holds(element);

  isSeen = (item: TextItem): boolean => {
    const element = parentElement(item.node);
    return !this.#unrendered.has(item) && element !== null && !this.isHidden(element);
  };

  /** Whether the browser has said of a text that it is not rendered. */
  isUnrendered = (item: TextItem): boolean => this.#unrendered.has(item);

  /** To be called when these nodes have come into the tree. */
  forget(come: readonly Node[]): void {
    this.#hidden.forget(come);
  }

  /** Forgets the texts that have left the list. */
  keepOnly({ byNode }: ItemList): void {
    for (const item of this.#unrendered)
      if (byNode.get(item.node) !== item) this.#unrendered.delete(item);
  }

  /**
   * Asks the browser which of these texts are rendered; true when something is on show, or no more, that was not.
   * @param parts the parts of the tree that are asked about; the whole tree without any
   * @param changed takes the labels that may be tied otherwise now, also when the rest is never asked
   */
  *ask(
    asked: readonly TextItem[],
    list: ItemList,
    parts: readonly Node[] | undefined,
    changed: Set<Item>,
  ): Generator<undefined, boolean> {
    const before = asked.map(this.#isInHidden);
    this.#hidden.forget(parts);
    const rendered = parts && new RenderedParts();
    let isOther = false;
    for (const [at, item] of asked.entries()) {
      if (at % STEP === STEP - 1) yield;
      list.forgetAround(item);
      const isHidden = this.#isInHidden(item);
      if (isHidden !== before[at]) isOther = true;
      const { labels, heading, couldBegin } = item.word;
      if (labels.length === 0 && !heading && !couldBegin) continue;
      const element = parentElement(item.node);
      if (!element) continue;
      // A page may show what its mark-up hides: what is read of it does not hang on when it was read.
      const isShown = !isHidden && (rendered ? rendered.has(element) : isRendered(element));
      if (isShown !== this.#unrendered.has(item)) continue;
      isOther = true;
      if (!item.within) changed.add(item);
      if (isShown) this.#unrendered.delete(item);
      else this.#unrendered.add(item);
    }
    return isOther;
  }

  readonly #isInHidden = ({ node }: TextItem): boolean => {
    const element = parentElement(node);
    return element !== null && this.isHidden(element);
  };
}
