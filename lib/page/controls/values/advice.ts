import { libraries } from '../../libraries';
import { dataOf, matches, nextSibling, nodeType, parentElement, TEXT } from '../../read/dom';
import { ENTRY } from '../../read/entries';
import { all, wordsOf } from '../elements';
import { boxIn } from './hint';

const HAN = /\p{Script=Han}/u;
/** Some pop-ups lie behind the box of their widget. */
const POPUPS = libraries.flatMap(({ popups }) => popups).join();
const LEVELS = 4;
const LONGEST_ADVICE = 80;

/** What stands behind a box before any other control: how it is to be filled, where a page says so there. */
export function adviceOf(element: Element): string {
  const texts: string[] = [];
  let at = boxIn(element);
  for (let level = 0; level < LEVELS; level++) {
    for (let next = nextSibling(at); next; next = nextSibling(next)) {
      if (next instanceof Element && (matches(next, ENTRY) || all(next, ENTRY).length > 0))
        return texts.join('\n');
      const text = wordsAt(next);
      if (text.length > LONGEST_ADVICE) return texts.join('\n');
      if (HAN.test(text)) texts.push(text);
    }
    const above = parentElement(at);
    if (!above || all(above, ENTRY).length > 1) break;
    at = above;
  }
  return texts.join('\n');
}

function wordsAt(node: Node): string {
  if (nodeType(node) === TEXT) return dataOf(node as Text).trim();
  return node instanceof Element && !matches(node, POPUPS) ? wordsOf(node) : '';
}
