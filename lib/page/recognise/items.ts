import { findControls, type FoundControl } from '../control-roots';
import { contains, dataOf, positionOf, textWalker, type Tree } from '../dom';
import type { ComponentLibrary } from '../libraries/types';
import { mayBeKnown, wordOf, type Word } from './words';

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
}

export interface ControlItem extends FoundControl {
  kind: 'control';
  at: number;
}

/** What recognition works on: the texts and controls of one tree, in document order. */
export type Item = TextItem | ControlItem;

function collectTexts(root: Tree): TextItem[] {
  const walker = textWalker(root);
  const texts: TextItem[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = dataOf(node as Text);
    if (mayBeKnown(raw))
      texts.push({ kind: 'text', node: node as Text, word: wordOf(raw), at: 0, within: null });
  }
  return texts;
}

const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** The element at which a widget begins. */
const beginOf = (control: FoundControl): Element =>
  control.wrapped ? control.root : (control.inputs[0] ?? control.root);

/** Reads texts and controls below `root`: one walk over the text nodes, native queries for the rest, no layout. */
export function collectItems(root: Tree, libraries: readonly ComponentLibrary[]): Item[] {
  const controls = findControls(root, libraries);
  const items: Item[] = [];
  let next = 0;
  let last: ControlItem | null = null;
  const take = (found: FoundControl): ControlItem => {
    const item: ControlItem = { ...found, kind: 'control', at: items.length };
    items.push(item);
    return item;
  };
  for (const text of collectTexts(root)) {
    for (let control = controls[next]; control; control = controls[next]) {
      const position = positionOf(beginOf(control), text.node);
      if ((position & FOLLOWING) === 0) break;
      last = take(control);
      next++;
      if ((position & CONTAINED_BY) !== 0) break;
    }
    if (last && (last.wrapped || last.inputs.length > 1) && contains(last.root, text.node))
      text.within = last;
    text.at = items.length;
    items.push(text);
  }
  for (const control of controls.slice(next)) take(control);
  return items;
}

/** Gives every item its place again after some were put in or taken out. */
export function number(items: readonly Item[]): void {
  for (const [at, item] of items.entries()) item.at = at;
}
