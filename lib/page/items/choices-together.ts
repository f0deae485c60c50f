import { choicesWith } from './choice-groups';
import type { Shape } from './control-roots';
import { attribute, closest, contains, precedes } from '../read/dom';

const GROUP = '[role="radiogroup"]';

export const isChoice = (shape: Shape): boolean => shape === 'radio-group' || shape === 'checkbox';

/** Radios and tick boxes by what has to be the same of those that stand together, in document order. */
export class ChoicesTogether {
  readonly #byName = new Map<string, HTMLElement[]>();
  /** Radios that have a name of their own each, or none. */
  readonly #alone: HTMLElement[] = [];
  readonly #candidates: ReadonlyMap<HTMLElement, Shape>;
  /** The place of each candidate in the document, once somebody asks what stands between two. */
  #places: ReadonlyMap<HTMLElement, number> | undefined;

  constructor(candidates: ReadonlyMap<HTMLElement, Shape>) {
    this.#candidates = candidates;
    for (const [element, shape] of candidates) {
      if (!isChoice(shape)) continue;
      const name = nameOf(element, shape);
      const others = this.#byName.get(name);
      if (others) others.push(element);
      else this.#byName.set(name, [element]);
    }
    for (const [element, shape] of candidates)
      if (shape === 'radio-group' && this.#isAlone(element)) this.#alone.push(element);
  }

  #isAlone(element: HTMLElement): boolean {
    if (!attribute(element, 'name')) return true;
    return this.#byName.get(nameOf(element, 'radio-group'))?.length === 1;
  }

  /** The choices that answer the same question as one of them, beginning with it. */
  togetherWith(element: HTMLElement, shape: Shape): HTMLElement[] {
    if (shape === 'radio-group' && this.#isAlone(element)) {
      const group = closest(element, GROUP);
      const inGroup = group ? this.#alone.filter((other) => contains(group, other)) : this.#alone;
      return choicesWith(element, inGroup, this.#isParted);
    }
    const sameName = this.#byName.get(nameOf(element, shape)) ?? [element];
    return attribute(element, 'name')
      ? choicesWith(element, sameName)
      : choicesWith(element, sameName, this.#isParted);
  }

  /** Without a name only what stands between two choices tells that they answer different questions. */
  readonly #isParted = (one: HTMLElement, other: HTMLElement): boolean => {
    this.#places ??= new Map(
      [...this.#candidates.keys()]
        .sort((a, b) => (precedes(a, b) ? -1 : 1))
        .map((candidate, at) => [candidate, at]),
    );
    return Math.abs((this.#places.get(one) ?? 0) - (this.#places.get(other) ?? 0)) > 1;
  };
}

const nameOf = (element: HTMLElement, shape: Shape): string =>
  `${shape} ${attribute(element, 'name') ?? ''}`;
