import type { ComponentLibrary } from '../libraries/types';
import {
  children,
  dataOf,
  documentElement,
  DOCUMENT,
  ELEMENT,
  matches,
  nodeType,
  parentElement,
  queryAll,
  sizeOf,
  textWalker,
  type Tree,
} from '../read/dom';
import { PartFacts } from '../read/part-facts';
import { OWN_CHOICE } from './texts';

const HAN = /[\u4e00-\u9fff]/u;
const LIST = 'select,datalist';
/** What can be chosen outside of such lists. */
const CHOICES = [':not(select):not(datalist):not(optgroup) > option', OWN_CHOICE];
/** A part with more elements is asked child by child, so that a change has but a small part asked again. */
const LARGE = 300;

/** A Chinese text of something that can be chosen. */
export interface Choice {
  option: Element;
  element: Element;
  zh: string;
}

/**
 * The choices that the parts of a page offer, each kept until something changes in it. A run of texts that is too long
 * is read at its ends alone, and a list of choices as a whole.
 */
export class OfferedChoices {
  /** By what tells a choice, which hangs on the page's libraries. */
  readonly #facts = new Map<string, PartFacts<readonly Choice[]>>();

  in(root: Tree, libraries: readonly ComponentLibrary[]): readonly Choice[] {
    const selector = [LIST, ...CHOICES, ...libraries.flatMap(({ options }) => options)].join();
    const facts = this.#facts.get(selector) ?? new PartFacts<readonly Choice[]>();
    this.#facts.set(selector, facts);
    const top = nodeType(root) === DOCUMENT ? documentElement(root as Document) : root;
    if (!top) return [];
    return nodeType(top) === ELEMENT
      ? offeredBy(top as Element, selector, facts)
      : offeredBelow(top, selector);
  }

  forgetAround(nodes: readonly Node[]): void {
    for (const facts of this.#facts.values()) facts.forgetAround(nodes);
  }

  forgetAll(): void {
    this.#facts.clear();
  }
}

/** What a part offers, itself included. */
function offeredBy(
  part: Element,
  selector: string,
  facts: PartFacts<readonly Choice[]>,
): readonly Choice[] {
  return facts.of(part, () => {
    const own = matches(part, selector);
    if (own && matches(part, LIST)) return choicesOfList(part);
    if (!isLarge(part)) return [...(own ? choicesIn(part) : []), ...offeredBelow(part, selector)];
    const inside = [...children(part)].flatMap((child) => offeredBy(child, selector, facts));
    return own ? [...choicesIn(part), ...inside] : inside;
  });
}

const large = new WeakSet<Element>();

/** What was large is asked child by child from then on: counting costs as much as looking. */
function isLarge(part: Element): boolean {
  if (!large.has(part) && sizeOf(part) > LARGE) large.add(part);
  return large.has(part);
}

const offeredBelow = (root: Tree, selector: string): Choice[] =>
  [...queryAll(root, selector)].flatMap((part) =>
    matches(part, LIST) ? choicesOfList(part) : choicesIn(part),
  );

const choicesOfList = (list: Element): Choice[] => [...queryAll(list, 'option')].flatMap(choicesIn);

function choicesIn(option: Element): Choice[] {
  const found: Choice[] = [];
  const walker = textWalker(option);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const zh = dataOf(text as Text).trim();
    const element = parentElement(text);
    if (element && HAN.test(zh)) found.push({ option, element, zh });
  }
  return found;
}
