import type { FoundControl } from './control-roots';
import type { Word } from './words';

/** A Chinese text on the page. */
export interface TextItem {
  kind: 'text';
  /** The text node; the control itself when the text is its `aria-label`. */
  node: Node;
  word: Word;
  /** Place among the items of its tree. */
  at: number;
  /** The widget in which it lies: a chosen value or a choice, never a label. */
  within: ControlItem | null;
  around?: Around;
}

/** Another object as soon as the page has changed around an item: what was found out there is kept by it. */
type Around = object | undefined;

export interface ControlItem extends FoundControl {
  kind: 'control';
  at: number;
  around?: Around;
}

/** What recognition works on: the texts and controls of one tree, in document order. */
export type Item = TextItem | ControlItem;

/** By what something is kept that was found out about the surroundings of a text or control. */
export const aroundOf = (item: Item): object => (item.around ??= {});

/** The node at which an item begins. */
export const anchorOf = (item: Item): Node => (item.kind === 'text' ? item.node : item.root);

/** Whether the same node was read with the same result. */
export function isSame(old: Item, item: Item | undefined): boolean {
  if (old.kind === 'text')
    return (
      item?.kind === 'text' &&
      old.node === item.node &&
      old.word === item.word &&
      old.within?.root === item.within?.root
    );
  return (
    item?.kind === 'control' &&
    old.root === item.root &&
    old.shape === item.shape &&
    old.inputs.length === item.inputs.length &&
    old.inputs.every((input, at) => input === item.inputs[at])
  );
}
