import { knownLabel } from '@/lib/forms/gate';

import { buildOf } from '../read/build';
import { children, contains, matches, parentElement } from '../read/dom';
import { onceFor } from '../read/once-for';
import type { Tie } from '../tie/tie';
import type { TreeReader } from '../tie/tree-reader';
import { keysOf } from './label-keys';
import { goesOn, isSearched } from './other-purpose';
import { isOfBackdrop, sendsBackdrop } from './backdrop';
import { OWN_FORM } from './own-forms';
import type { PlacedHeading, PlacedTie } from './page-sequence';
import { signsIn, type Sign } from './signs-of-others';

/** Sections of which a filing is made; who looks something up, or is sent something, may be anybody. */
const OF_FILING = new Set(['entity', 'leader', 'admin', 'website', 'app']);
const LEVELS = 8;
/** More texts of another purpose than that are those of a whole site. */
const MOST = 12;
const MOST_SEARCHED = 6;

/** The labels of a page, and parts of it that stand beside them. */
interface Parted {
  ties: readonly PlacedTie[];
  apart: readonly Element[];
}

/**
 * The labels of a page without those in parts that stand beside a filing and say themselves that they are for something
 * else: a login, a search, a feedback, an inquiry, a delivery. What they ask would be taken for a part of the sequence.
 * Where nothing on the page is a filing’s own, nothing is beside it.
 */
export function withoutPartsApart(
  ties: readonly PlacedTie[],
  headings: readonly PlacedHeading[],
  trees: readonly TreeReader[],
): Parted {
  const asked = ties.filter(({ tie }) => tie.controls.length > 0);
  const own = headings.filter(({ heading }) =>
    heading.word.heading?.sections.some((section) => OF_FILING.has(section)),
  );
  const marks = [
    ...asked.filter(({ tie }) => isTelling(tie)).map(({ tie }) => tie.label.element),
    ...own.flatMap(({ heading }) => parentElement(heading.node) ?? []),
  ];
  const all = marks.length > 0 ? trees.flatMap(signsIn) : [];
  const isSent = all.length > 0 && sendsBackdrop(trees);
  const signs = all.filter(({ isPressed }) => isPressed || !isSent).slice(0, MOST);
  const apart = signs.length > 0 ? new PartsApart(asked, marks).foundBy(signs) : [];
  if (apart.length === 0) return { ties, apart };
  const isBeside = ({ tie }: PlacedTie): boolean =>
    tie.controls.length > 0 && apart.some((part) => liesIn(part, tie));
  return { ties: ties.filter((placed) => !isBeside(placed)), apart };
}

const isTelling = onceFor(({ label }: Tie) => knownLabel(label.text) === 'telling');

class PartsApart {
  readonly #asked: readonly PlacedTie[];
  readonly #marks: readonly Element[];
  /** Elements around what is a filing’s own. */
  readonly #around = new Set<Element>();

  constructor(asked: readonly PlacedTie[], marks: readonly Element[]) {
    this.#asked = asked;
    this.#marks = marks;
    for (const mark of marks)
      for (let at: Element | null = mark; at && !this.#around.has(at); at = parentElement(at))
        this.#around.add(at);
  }

  foundBy(signs: readonly Sign[]): Element[] {
    return [...new Set(signs.flatMap((sign) => this.#partOf(sign) ?? []))];
  }

  #partOf({ element, isPressed }: Sign): Element | null {
    const part = (isPressed && this.#searchAround(element)) || this.#partAround(element);
    if (!part || (isPressed ? goesOn(part) : isOfBackdrop(part))) return null;
    // A button in the row of one box is for that box.
    const asks = this.#asksIn(part);
    const isForBox = isPressed && asks > 1 && this.#asksIn(this.#nearest(element, part)) === 1;
    if (asks === 0 || isForBox) return null;
    if (isPressed && asks > 1 && this.#asksAgain(part)) return part;
    return this.#isOneOfSeveral(part, asks === 1) ? null : part;
  }

  /** A few boxes with a button that searches by them, which may be a filing’s own. */
  #searchAround(button: Element): Element | null {
    let part: Element | null = null;
    for (const at of around(button)) {
      const asks = this.#asksIn(at);
      if (asks === 0) continue;
      if (asks > MOST_SEARCHED || !isSearched(at)) break;
      if (this.#marks.every((mark) => contains(at, mark))) break;
      part = at;
      if (matches(at, OWN_FORM)) break;
    }
    return part;
  }

  /** The largest element around a sign in which nothing is a filing’s own, and no more than its own form. */
  #partAround(sign: Element): Element | null {
    let part: Element | null = null;
    for (const at of around(sign)) {
      if (this.#around.has(at)) break;
      part = at;
      if (matches(at, OWN_FORM)) break;
    }
    return part;
  }

  /** The smallest element around a button, within a part, in which something is asked. */
  #nearest(button: Element, part: Element): Element {
    return around(button).find((at) => this.#asksIn(at) > 0) ?? part;
  }

  #asksIn(part: Element): number {
    return this.#asked.filter(({ tie }) => liesIn(part, tie)).length;
  }

  /** Whether all that a part asks is asked outside it too: a search by what the filing has. */
  #asksAgain(part: Element): boolean {
    const [inside, outside] = [true, false].map((isIn) =>
      this.#asked.filter(({ tie }) => liesIn(part, tie) === isIn),
    );
    const again = new Set(outside?.flatMap(({ tie }) => keysOf(tie.label.entries)));
    return (
      inside?.every(({ tie }) => keysOf(tie.label.entries).some((key) => again.has(key))) ?? false
    );
  }

  /** Whether a part is a row or a section among others, which are a filing’s own or, beside a row, ask anything. */
  #isOneOfSeveral(part: Element, isRow: boolean): boolean {
    const parent = parentElement(part);
    const build = buildOf(part);
    // Alone in its shadow root nothing tells what it stands beside.
    return (
      parent === null ||
      [...children(parent)].some(
        (child) =>
          child !== part &&
          buildOf(child) === build &&
          (this.#around.has(child) || (isRow && this.#asksIn(child) > 0)),
      )
    );
  }
}

/** An element and those around it, outwards. */
function around(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at && all.length < LEVELS; at = parentElement(at))
    all.push(at);
  return all;
}

const within = new WeakMap<Element, WeakMap<Tie, boolean>>();

/** Whether a label lies in a part; found once for each. */
function liesIn(part: Element, tie: Tie): boolean {
  let known = within.get(part);
  if (!known) within.set(part, (known = new WeakMap()));
  let isIn = known.get(tie);
  if (isIn === undefined) known.set(tie, (isIn = contains(part, tie.label.element)));
  return isIn;
}
