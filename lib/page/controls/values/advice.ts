import { knownLabel } from '@/lib/forms/gate';

import { DRAWN_LISTS, libraries } from '../../libraries';
import { buildOf } from '../../read/build';
import {
  attribute,
  dataOf,
  matches,
  nextSibling,
  nodeType,
  parentElement,
  TEXT,
  textWalker,
} from '../../read/dom';
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
      if (next instanceof Element) {
        if (matches(next, DRAWN_LISTS)) continue;
        const isEntry = matches(next, ENTRY) || all(next, ENTRY).length > 0;
        if (isEntry || isNextRow(at, next)) return texts.join('\n');
      }
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

/** Whether an element is a row of its own, built as the one before it or with a label at its beginning. */
function isNextRow(row: Element, next: Element): boolean {
  if (attribute(row, 'class') && buildOf(next) === buildOf(row)) return true;
  const walker = textWalker(next);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = dataOf(text as Text).trim();
    if (words !== '') return knownLabel(words) !== null;
  }
  return false;
}

function wordsAt(node: Node): string {
  if (nodeType(node) === TEXT) return dataOf(node as Text).trim();
  return node instanceof Element && !matches(node, POPUPS) ? wordsOf(node) : '';
}
