import { closest, contains, precedes } from '../read/dom';
import { onceFor } from '../read/once-for';
import type { Resolved } from './decide-label';
import { isSearched } from './other-purpose';
import type { PlacedHeading } from './page-sequence';

/** A part of a page that is a form, or a bar, of its own. */
export const OWN_FORM = 'form,dialog,[role="dialog"],[role="search"],header,footer,nav,aside';
const MOST_SEARCHED = 6;

/** The form of its own around a label; found once for each while nothing around it changes. */
export const ownFormAround = onceFor(({ tie }: Resolved): Element | null =>
  closest(tie.label.element, OWN_FORM),
);

/** Which forms of their own on a page are none of the filing. */
export class OwnForms {
  readonly #stretches: readonly (readonly Resolved[])[];
  readonly #headings: readonly PlacedHeading[];
  readonly #weighty: readonly Resolved[];
  readonly #isForeign = new Map<Element, boolean>();

  /** @param weighty the labels by which something of a filing is asked */
  constructor(
    stretches: readonly (readonly Resolved[])[],
    headings: readonly PlacedHeading[],
    weighty: readonly Resolved[],
  ) {
    this.#stretches = stretches;
    this.#headings = headings;
    this.#weighty = weighty;
  }

  isForeign(form: Element): boolean {
    let isForeign = this.#isForeign.get(form);
    if (isForeign === undefined) {
      const asks = this.#weighty.some(({ tie }) => contains(form, tie.label.element));
      isForeign = asks ? this.#isSearch(form) : this.#isWithoutHeading(form);
      this.#isForeign.set(form, isForeign);
    }
    return isForeign;
  }

  /** A form that asks nothing of a filing belongs to one only below a heading of its own. */
  #isWithoutHeading(form: Element): boolean {
    const before = this.#stretches
      .flat()
      .findLast(({ tie }) => tie.controls.length > 0 && precedes(tie.label.element, form));
    return !this.#headings.some(
      ({ heading: { node } }) =>
        contains(form, node) ||
        (precedes(node, form) && (!before || precedes(before.tie.label.element, node))),
    );
  }

  /** A few boxes above a list, with a button that searches it and none that saves or goes on. */
  #isSearch(form: Element): boolean {
    let asked = 0;
    for (const { tie } of this.#weighty)
      if (contains(form, tie.label.element) && ++asked > MOST_SEARCHED) return false;
    return isSearched(form);
  }
}
