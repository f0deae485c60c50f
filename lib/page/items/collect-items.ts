import { contains, dataOf, localName, parentElement, textWalker, type Tree } from '../read/dom';
import { finish } from '../read/slices';
import { isWordOf } from './choice-groups';
import type { FoundControl } from './control-roots';
import type { ComponentLibrary } from '../libraries/types';
import type { NativeControls } from '../read/native-controls';
import type { ControlItem, Item, TextItem } from './items';
import { controlsAfterTexts } from './controls-after-texts';
import { wordIn, type Word } from './words';

/**
 * How many texts that nothing is known of are kept at each end of a run of them. No label looks so far for its control,
 * and no more are ever translated at a time; a portal's navigation has hundreds.
 */
const RUN_END = 30;
/** So many texts are read without a stop. */
const STEP = 50;

/** Reads texts and controls below `root`: one walk over the text nodes, native queries for the rest, no layout. */
export function collectItems(
  root: Tree,
  libraries: readonly ComponentLibrary[],
  native: NativeControls,
): Item[] {
  return finish(itemsInSteps(root, libraries, native));
}

/** The same, with a stop now and then. */
export function* itemsInSteps(
  root: Tree,
  libraries: readonly ComponentLibrary[],
  native: NativeControls,
): Generator<undefined, Item[]> {
  const controls = yield* controlsAfterTexts(root, libraries, native);
  const collection = new Collection();
  collection.addControls(controls.get(null));
  let texts = 0;
  const [, , areas = []] = native;
  const walker = textWalker(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const word = wordIn(dataOf(node as Text));
    if (!word) continue;
    // What a server wrote into a box is entered, and no text of the page.
    if (areas.length === 0 || !isEntered(node)) collection.addText(node, word);
    if (controls.size > 0) collection.addControls(controls.get(node));
    if (++texts % STEP === 0) yield;
  }
  return collection.finish();
}

function isEntered(text: Node): boolean {
  const element = parentElement(text);
  return element !== null && localName(element) === 'textarea';
}

class Collection {
  readonly #items: Item[] = [];
  /** The last widget, while texts may still lie in it. */
  #widget: ControlItem | null = null;
  /** The last group of choices that has no element of its own around it, until the next control. */
  #scattered: ControlItem | null = null;
  /** How many texts of which nothing is known came one after the other. */
  #run = 0;
  /** The last ones of a long run. */
  #end: TextItem[] = [];

  addControls(found: readonly FoundControl[] | undefined): void {
    if (!found) return;
    this.#endRun();
    for (const { root, inputs, shape, wrapped } of found) {
      const at = this.#items.length;
      const control: ControlItem = { kind: 'control', root, inputs, shape, wrapped, at };
      this.#items.push(control);
      this.#widget = wrapped || inputs.length > 1 ? control : null;
      this.#scattered = inputs.length > 1 && inputs[0] === root ? control : null;
    }
  }

  addText(node: Node, word: Word): void {
    // What comes after the end of a widget is never in it again.
    if (this.#widget && !contains(this.#widget.root, node)) this.#widget = null;
    const within = this.#widget ?? this.#choiceWith(node);
    const text: TextItem = { kind: 'text', node, word, at: 0, within };
    if (!word.isPlain || within) {
      this.#endRun();
      this.#push(text);
      return;
    }
    this.#run++;
    if (this.#run <= RUN_END) {
      this.#push(text);
      return;
    }
    this.#end.push(text);
    if (this.#end.length > 2 * RUN_END) this.#end = this.#end.slice(-RUN_END);
  }

  #choiceWith(node: Node): ControlItem | null {
    const choices = this.#scattered;
    return choices && isWordOf(choices.inputs, node) ? choices : null;
  }

  finish(): Item[] {
    this.#endRun();
    return this.#items;
  }

  #push(item: Item): void {
    item.at = this.#items.length;
    this.#items.push(item);
  }

  #endRun(): void {
    if (this.#end.length > 0) {
      for (const text of this.#end.slice(-RUN_END)) this.#push(text);
      this.#end = [];
    }
    this.#run = 0;
  }
}
