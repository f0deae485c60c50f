import { commonAncestor } from '../read/ancestors';
import {
  contains,
  dataOf,
  nodeType,
  parentElement,
  previousSibling,
  queryAll,
  rootOf,
  TEXT,
} from '../read/dom';
import { MADE_CHOICE, NATIVE_ENTRY } from '../read/entries';

const CONTROL = `${NATIVE_ENTRY},${MADE_CHOICE}`;
const LEVELS = 4;
/** How many choices of the same name may lie between two that stand together. */
const REACH = 50;

/** Whether both stand close together: in one row, cell or list of choices. */
function near(one: Element, other: Element): boolean {
  let at: Element | null = one;
  for (let level = 0; at && level < LEVELS; level++) {
    if (contains(at, other)) return true;
    const above: Element | null = parentElement(at);
    // A shadow root has no element around its choices.
    if (!above) return contains(rootOf(at), other);
    at = above;
  }
  return false;
}

/**
 * The choices that stand together with `first`, beginning with it; `sameName` are all of its name (or of none), in
 * document order.
 * @param isParted whether another control between two of them tells that they belong to different questions
 */
export function choicesWith(
  first: HTMLElement,
  sameName: readonly HTMLElement[],
  isParted: (one: HTMLElement, other: HTMLElement) => boolean = () => false,
): HTMLElement[] {
  const group = [first];
  const start = sameName.indexOf(first);
  let last = start;
  for (let at = Math.max(0, start - REACH); at <= last + REACH; at++) {
    const other = sameName[at];
    if (!other) break;
    const before = group.at(-1) ?? first;
    if (at === start || !near(other, before) || isParted(before, other)) continue;
    group.push(other);
    last = Math.max(last, at);
  }
  return group;
}

/** The element around a group of choices, unless something else lies in it too. */
export function rootAround(choices: readonly HTMLElement[]): HTMLElement | null {
  const [first] = choices;
  const last = choices.at(-1);
  if (!first || !last || first === last) return first ?? null;
  const around = commonAncestor(first, last);
  return queryAll(around, CONTROL).length === choices.length ? (around as HTMLElement) : first;
}

/** How many elements deep the words of a choice lie below what stands beside its button. */
const DEEP = 3;

/** Whether a text is what one of the choices says: right behind its button, or alone with it in an element. */
export function isWordOf(choices: readonly Element[], text: Node): boolean {
  let at: Node = text;
  for (let level = 0; level < DEEP; level++) {
    const before = elementBefore(at);
    if (before && choices.includes(before)) return true;
    const around = parentElement(at);
    if (!around) return false;
    const inside = choices.filter((choice) => contains(around, choice));
    if (inside.length > 0)
      return (
        inside.length === 1 && (inside[0] === around || queryAll(around, CONTROL).length === 1)
      );
    at = around;
  }
  return false;
}

/** The element right before a node, spaces aside; null where another text stands between. */
function elementBefore(node: Node): Element | null {
  let before = previousSibling(node);
  while (before && nodeType(before) === TEXT && dataOf(before as Text).trim() === '')
    before = previousSibling(before);
  return before && nodeType(before) === ELEMENT ? (before as Element) : null;
}

const ELEMENT = 1;
