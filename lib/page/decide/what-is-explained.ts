import type { ItemStretch } from '../items/item-stretches';
import type { Item, TextItem } from '../items/items';
import type { ComponentLibrary } from '../libraries/types';
import type { Tree } from '../read/dom';
import type { Tie } from '../tie/tie';

/** What recognition has decided about one tree. */
export interface Known {
  root: Tree;
  items: readonly Item[];
  stretches: readonly ItemStretch[];
  ties: readonly Tie[];
  libraries: readonly ComponentLibrary[];
  isSeen: (item: TextItem) => boolean;
  isHidden: (element: Element) => boolean;
}

/** What of the page the texts are looked for in. */
export interface Around {
  /** Elements, and texts of elements that hold others too, that have an explanation already. */
  explained: ReadonlySet<Node>;
  /** Ties of fields that ask for a region. */
  regions: ReadonlySet<Tie>;
  /** Whether the page is a form; of others, such as lists of orders, only what is no text of its content counts. */
  isForm: boolean;
}

/** Whether a text, or the element that holds it, has an explanation already. */
export const isExplained = (
  { node }: TextItem,
  element: Element | null | undefined,
  { explained }: Around,
): boolean => explained.has(node) || (element ? explained.has(element) : false);
