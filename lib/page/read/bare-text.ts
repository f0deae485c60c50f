import {
  dataOf,
  ELEMENT,
  isOurs,
  localName,
  matches,
  nextSibling,
  nodeType,
  previousSibling,
  query,
  TEXT,
  textContent,
} from './dom';
import { ENTRY } from './entries';

/** Stars and colons say nothing that could be mistaken for something else. */
const SAYS = /[\p{L}\p{N}]/u;
const CONTROL = `${ENTRY},button`;

const says = (node: Node): boolean => nodeType(node) === TEXT && SAYS.test(dataOf(node as Text));

/** Whether an element holds no other text beside this one, those of elements within it apart. */
export function isAlone(node: Text): boolean {
  for (let one = previousSibling(node); one; one = previousSibling(one))
    if (says(one)) return false;
  for (let one = nextSibling(node); one; one = nextSibling(one)) if (says(one)) return false;
  return true;
}

/** Whether more follows behind a text in the same element: another text, or a control. */
export function isFollowed(node: Text): boolean {
  for (let one = nextSibling(node); one; one = nextSibling(one))
    if (says(one) || (nodeType(one) === ELEMENT && holdsMore(one as Element))) return true;
  return false;
}

const holdsMore = (element: Element): boolean =>
  !isOurs(element) &&
  localName(element) !== 'br' &&
  (matches(element, CONTROL) ||
    query(element, CONTROL) !== null ||
    SAYS.test(textContent(element) ?? ''));
