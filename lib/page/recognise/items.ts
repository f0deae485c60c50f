import { collectControls, type FoundControl } from '../control-roots';
import {
  contains,
  dataOf,
  lastChild,
  parentNode,
  precedes,
  previousSibling,
  textWalker,
  type Tree,
} from '../dom';
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

/** The element at which a widget begins. */
const beginOf = (control: FoundControl): Element =>
  control.wrapped ? control.root : (control.inputs[0] ?? control.root);

/** The node before another in document order, its own descendants aside. */
export function nodeBefore(node: Node): Node | null {
  let before = previousSibling(node);
  if (!before) return parentNode(node);
  for (let last = lastChild(before); last; last = lastChild(before)) before = last;
  return before;
}

/**
 * Tells before which text an element begins. It goes backwards to the nearest one and remembers the way, so that no
 * step is taken twice: comparing positions would walk over all rows of a table for each of them.
 */
function placer(root: Tree, texts: readonly TextItem[]): (element: Element) => number {
  const places = new Map<Node, number>([[root, 0]]);
  for (const [at, { node }] of texts.entries()) places.set(node, at + 1);
  return (element) => {
    const passed: Node[] = [];
    let place: number | undefined;
    for (let node = nodeBefore(element); node; node = nodeBefore(node)) {
      place = places.get(node);
      if (place !== undefined) break;
      passed.push(node);
    }
    for (const node of passed) places.set(node, place ?? 0);
    return place ?? 0;
  };
}

/** The widgets that stand before each text, and in the last place those after all of them. */
function controlsByPlace(
  root: Tree,
  texts: readonly TextItem[],
  libraries: readonly ComponentLibrary[],
): FoundControl[][] {
  const place = placer(root, texts);
  const byPlace: FoundControl[][] = [];
  for (const control of collectControls(root, libraries))
    (byPlace[place(beginOf(control))] ??= []).push(control);
  for (const controls of byPlace) {
    if (controls && controls.length > 1)
      controls.sort((one, other) => (precedes(beginOf(one), beginOf(other)) ? -1 : 1));
  }
  return byPlace;
}

/** Reads texts and controls below `root`: one walk over the text nodes, native queries for the rest, no layout. */
export function collectItems(root: Tree, libraries: readonly ComponentLibrary[]): Item[] {
  const texts = collectTexts(root);
  const byPlace = controlsByPlace(root, texts, libraries);
  const items: Item[] = [];
  let last: ControlItem | null = null;
  for (let at = 0; at <= texts.length; at++) {
    for (const found of byPlace[at] ?? []) {
      last = { ...found, kind: 'control', at: items.length };
      items.push(last);
    }
    const text = texts[at];
    if (!text) break;
    if (last && (last.wrapped || last.inputs.length > 1) && contains(last.root, text.node))
      text.within = last;
    text.at = items.length;
    items.push(text);
  }
  return items;
}

/** Gives every item its place again after some were put in or taken out. */
export function number(items: readonly Item[]): void {
  for (const [at, item] of items.entries()) item.at = at;
}
