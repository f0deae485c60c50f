import type { PartFacts } from '../read/part-facts';
import { isAsBefore } from './as-before';
import type { Resolved } from './decide-label';
import { weightOf } from './form-weight';
import { isForOther } from './other-purpose';
import { ownFormAround, OwnForms } from './own-forms';
import type { PlacedHeading } from './page-sequence';
import { PartsOfFiling } from './parts-of-filing';

const LOOKED_UP = /^(?:lookup|order|recover|sms)\./u;

/**
 * The labels without those of other forms beside the filing: a login, a search, feedback, a delivery or a captcha. Such
 * a form asks nothing of a filing, or it is a search by what a filing has; what it asks of a visitor proves nothing. It
 * stops after each stretch.
 * @param resolved stretch by stretch, as `resolve` gives them
 * @param others keeps which parts of the page say themselves that they have another purpose
 * @param isOneTree whether the page has no shadow root: then what follows in it follows in the document
 * @param sendsBackdrop whether the page says that something is sent for the filing
 */
export function withoutForeignForms(
  resolved: readonly (readonly Resolved[])[],
  headings: readonly PlacedHeading[],
  others: PartFacts<boolean>,
  isOneTree: boolean,
  sendsBackdrop: () => boolean,
): Generator<undefined, Resolved[]> {
  return new ForeignForms(resolved, headings, others, isOneTree, sendsBackdrop).without();
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
  readonly #weighty: readonly Resolved[];
  readonly #forms: OwnForms;
  readonly #parts: PartsOfFiling;
  readonly #delivers: boolean;
  readonly #others: PartFacts<boolean>;
  readonly #isOneTree: boolean;

  constructor(
    stretches: readonly (readonly Resolved[])[],
    headings: readonly PlacedHeading[],
    others: PartFacts<boolean>,
    isOneTree: boolean,
    sendsBackdrop: () => boolean,
  ) {
    this.#others = others;
    this.#isOneTree = isOneTree;
    this.#stretches = stretches;
    this.#weighty = stretches.flatMap((stretch) => weighedOf(stretch).weighty);
    this.#forms = new OwnForms(stretches, headings, this.#weighty);
    this.#parts = new PartsOfFiling(this.#weighty, isOneTree);
    this.#delivers =
      this.#weighty.some(({ key }) => key.startsWith('mail.')) ||
      headings.some(({ heading }) => heading.word.heading?.sections.includes('mail')) ||
      (stretches.some((stretch) => stretch.some(({ key }) => key.startsWith('mail.'))) &&
        sendsBackdrop());
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
      const foreign = forms.map((form) => this.#forms.isForeign(form));
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
    if (form && this.#forms.isForeign(form)) return true;
    if (weightOf(one) > 0) return false;
    const block = this.#parts.besideThem(one.tie.label.element, passed);
    if (!block) return false;
    blocks.push(block);
    return this.#isForOther(block);
  }
}

const isAsked = ({ tie }: Resolved): boolean => tie.controls.length > 0;
