import { closest, contains, parentElement, precedes } from '../read/dom';
import { isForOther, isSearched } from './other-purpose';
import { weightOf } from './form-weight';
import type { PlacedHeading } from './page-sequence';
import type { Resolved } from './resolve';
import type { PartFacts } from '../read/part-facts';

/** A part of a page that is a form, or a bar, of its own. */
export const OWN_FORM = 'form,dialog,[role="dialog"],[role="search"],header,footer,nav,aside';
const LOOKED_UP = /^(?:lookup|order|recover|sms)\./u;
const LEVELS = 6;

/**
 * The labels without those of other forms beside the filing: a login, a search, feedback, a delivery or a captcha. Such
 * a form asks nothing of a filing, or it is a search by what a filing has; what it asks of a visitor proves nothing. It
 * stops after each stretch.
 * @param resolved stretch by stretch, as `resolve` gives them
 * @param others keeps which parts of the page say themselves that they have another purpose
 * @param isOneTree whether the page has no shadow root: then what follows in it follows in the document
 */
export function withoutForeignForms(
  resolved: readonly (readonly Resolved[])[],
  headings: readonly PlacedHeading[],
  others: PartFacts<boolean>,
  isOneTree: boolean,
): Generator<undefined, Resolved[]> {
  return new ForeignForms(resolved, headings, others, isOneTree).without();
}

/** Labels of a stretch as other forms are told apart by them. */
interface Weighed {
  /** Those by which something of a filing is asked. */
  weighty: readonly Resolved[];
  forms: readonly Element[];
  /** What was left of them, and what decided that: what is around them, and parts that may have another purpose. */
  around: readonly unknown[];
  blocks: readonly Element[];
  purposes: readonly boolean[];
  left: readonly Resolved[];
}

const weighed = new WeakMap<readonly Resolved[], Weighed>();

function weighedOf(stretch: readonly Resolved[]): Weighed {
  let known = weighed.get(stretch);
  if (!known) {
    const weighty = stretch.filter((one) => isAsked(one) && weightOf(one) > 0);
    const forms = new Set(stretch.filter(isAsked).flatMap((one) => ownFormAround(one) ?? []));
    known = { weighty, forms: [...forms], around: [], blocks: [], purposes: [], left: [] };
    weighed.set(stretch, known);
  }
  return known;
}

class ForeignForms {
  readonly #stretches: readonly (readonly Resolved[])[];
  readonly #headings: readonly PlacedHeading[];
  readonly #weighty: readonly Resolved[];
  readonly #isForeign = new Map<Element, boolean>();
  readonly #delivers: boolean;
  readonly #others: PartFacts<boolean>;
  readonly #isOneTree: boolean;
  /** Elements in which something of a filing is asked; found when somebody asks. */
  #around: Set<Element> | undefined;

  constructor(
    stretches: readonly (readonly Resolved[])[],
    headings: readonly PlacedHeading[],
    others: PartFacts<boolean>,
    isOneTree: boolean,
  ) {
    this.#others = others;
    this.#isOneTree = isOneTree;
    this.#stretches = stretches;
    this.#headings = headings;
    this.#weighty = stretches.flatMap((stretch) => weighedOf(stretch).weighty);
    this.#delivers =
      this.#weighty.some(({ key }) => key.startsWith('mail.')) ||
      headings.some(({ heading }) => heading.word.heading?.sections.includes('mail'));
  }

  *without(): Generator<undefined, Resolved[]> {
    const all: Resolved[] = [];
    let passed = 0;
    for (const stretch of this.#stretches) {
      const known = weighedOf(stretch);
      const { weighty, forms } = known;
      const from = passed;
      const before = this.#weighty[from - 1]?.tie.label.element;
      passed += weighty.length;
      const after = this.#weighty[passed]?.tie.label.element;
      const foreign = forms.map((form) => this.#isOther(form));
      // What is asked of a filing nearest to the stretch tells how far the parts reach that ask nothing of it.
      const around = [this.#others, this.#delivers, before, after, ...foreign];
      const isSame =
        this.#isOneTree &&
        isAsBefore(known.around, around) &&
        known.blocks.every((block, at) => this.#isForOther(block) === known.purposes[at]);
      const left = isSame ? known.left : this.#judge(stretch, known, around, from);
      for (const one of left) all.push(one);
      yield;
    }
    return all;
  }

  #judge(
    stretch: readonly Resolved[],
    known: Weighed,
    around: readonly unknown[],
    from: number,
  ): readonly Resolved[] {
    const blocks: Element[] = [];
    let passed = from;
    const left = stretch.filter((one) => {
      if (one === this.#weighty[passed]) passed++;
      return !isAsked(one) || this.#stays(one, blocks, passed);
    });
    const purposes = blocks.map((block) => this.#isForOther(block));
    weighed.set(stretch, { ...known, around, blocks, purposes, left });
    return left;
  }

  #isForOther(block: Element): boolean {
    return this.#others.of(block, isForOther);
  }

  /**
   * @param blocks takes the parts on which that hangs
   * @param passed how many labels by which something of a filing is asked stand before it
   */
  #stays(one: Resolved, blocks: Element[], passed: number): boolean {
    return LOOKED_UP.test(one.key) || !this.#stands(one, blocks, passed);
  }

  /** Whether a label stands in a form of another purpose. */
  #stands(one: Resolved, blocks: Element[], passed: number): boolean {
    if (this.#delivers && one.key.startsWith('mail.')) return false;
    const form = ownFormAround(one);
    if (form && this.#isOther(form)) return true;
    if (weightOf(one) > 0) return false;
    const block = blockOf(one.tie.label.element, this.#asksIn(passed));
    if (!block) return false;
    blocks.push(block);
    return this.#isForOther(block);
  }

  /** Tells of what is around such a label whether something of a filing is asked in it. */
  #asksIn(passed: number): (part: Element) => boolean {
    if (!this.#isOneTree) return (part) => this.#filing.has(part);
    // A part that holds another one holds the nearest.
    const nearest = [this.#weighty[passed - 1], this.#weighty[passed]].flatMap((one) => one ?? []);
    return (part) => nearest.some(({ tie }) => contains(part, tie.label.element));
  }

  get #filing(): ReadonlySet<Element> {
    if (this.#around) return this.#around;
    this.#around = new Set();
    for (const { tie } of this.#weighty) {
      let at: Element | null = tie.label.element;
      for (; at && !this.#around.has(at); at = parentElement(at)) this.#around.add(at);
    }
    return this.#around;
  }

  #isOther(form: Element): boolean {
    let isOther = this.#isForeign.get(form);
    if (isOther === undefined) {
      const asks = this.#weighty.some(({ tie }) => contains(form, tie.label.element));
      isOther = asks ? this.#isSearch(form) : this.#isWithoutHeading(form);
      this.#isForeign.set(form, isOther);
    }
    return isOther;
  }

  /** A form that asks nothing of a filing belongs to one only below a heading of its own. */
  #isWithoutHeading = (form: Element): boolean => {
    const before = this.#stretches
      .flat()
      .findLast(({ tie }) => tie.controls.length > 0 && precedes(tie.label.element, form));
    return !this.#headings.some(
      ({ heading: { node } }) =>
        contains(form, node) ||
        (precedes(node, form) && (!before || precedes(before.tie.label.element, node))),
    );
  };

  /** A few boxes above a list, with a button that searches it and none that saves or goes on. */
  #isSearch = (form: Element): boolean => {
    let asked = 0;
    for (const { tie } of this.#weighty)
      if (contains(form, tie.label.element) && ++asked > MOST_SEARCHED) return false;
    return isSearched(form);
  };
}

const isAsBefore = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);

/** Found once for each label while nothing around it changes. */
function ownFormAround(one: Resolved): Element | null {
  let form = ownForms.get(one);
  if (form === undefined) {
    form = closest(one.tie.label.element, OWN_FORM);
    ownForms.set(one, form);
  }
  return form;
}

const ownForms = new WeakMap<Resolved, Element | null>();

const MOST_SEARCHED = 6;

const isAsked = ({ tie }: Resolved): boolean => tie.controls.length > 0;

/** The largest element around a label in which nothing of a filing is asked. */
function blockOf(element: Element, asksIn: (part: Element) => boolean): Element | null {
  let block: Element | null = null;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS && !asksIn(at); level++) {
    block = at;
    at = parentElement(at);
  }
  return block;
}
