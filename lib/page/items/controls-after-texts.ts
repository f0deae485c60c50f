import {
  contains,
  dataOf,
  nodeType,
  nodeWalker,
  precedes,
  TEXT,
  ELEMENT,
  type Tree,
} from '../read/dom';
import { collectControls, type FoundControl } from './control-roots';
import type { ComponentLibrary } from '../libraries/types';
import type { NativeControls } from '../read/native-controls';
import { wordIn } from './words';

/** The element at which a widget begins. */
const beginOf = (control: FoundControl): Element =>
  control.wrapped ? control.root : (control.inputs[0] ?? control.root);

/** So many widgets are placed without a stop. */
const STEP = 10;

/** The widgets below `root` by the Chinese text before them; by null those before all texts. It stops now and then. */
export function* controlsAfterTexts(
  root: Tree,
  libraries: readonly ComponentLibrary[],
  native: NativeControls,
): Generator<undefined, Map<Node | null, FoundControl[]>> {
  const textBefore = textFinder(root);
  const byText = new Map<Node | null, FoundControl[]>();
  const found = yield* collectControls(root, libraries, native);
  for (const [at, control] of found.entries()) {
    if (at % STEP === STEP - 1) yield;
    const text = textBefore(beginOf(control));
    const others = byText.get(text);
    if (others) others.push(control);
    else byText.set(text, [control]);
  }
  for (const controls of byText.values()) {
    if (controls.length > 1)
      controls.sort((one, other) => (precedes(beginOf(one), beginOf(other)) ? -1 : 1));
  }
  return byText;
}

/**
 * Finds the Chinese text before an element. It goes backwards and stops at a widget that it has met before: comparing
 * positions would walk over all rows of a table for each of them.
 */
function textFinder(root: Tree): (element: Element) => Node | null {
  const walker = nodeWalker(root);
  const known = new Map<Node, Node | null>();
  const find = (element: Element): Node | null => {
    // A library's wrapper may begin above the part that is read.
    if (nodeType(root) === ELEMENT && (root === element || !contains(root, element))) return null;
    walker.currentNode = element;
    for (let node = walker.previousNode(); node; node = walker.previousNode()) {
      if (nodeType(node) === TEXT) {
        if (wordIn(dataOf(node as Text))) return node;
        continue;
      }
      const text = known.get(node);
      if (text !== undefined) return text;
    }
    return null;
  };
  return (element) => {
    const text = find(element);
    known.set(element, text);
    return text;
  };
}
