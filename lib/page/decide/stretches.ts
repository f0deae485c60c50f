import { aroundOf, type TextItem } from '../items/items';
import type { Tie } from '../tie/tie';
import { asksOf, type Asks } from './asks';
import type { PlacedHeading, PlacedTie } from './page-sequence';
import { headsNothing } from './page-so-far';

/** So many labels make a stretch where no heading ends it, and so few where one began the last time. */
const LONGEST = 32;
const SHORTEST = 8;

/** Headings and the labels below them, one after the other. It stays the same object while nothing changes near it. */
export interface Stretch {
  readonly headings: readonly TextItem[];
  /** The one below which its labels stand; null when the headings only name steps. */
  readonly heading: TextItem | null;
  readonly ties: readonly Tie[];
  readonly asks: Asks;
  /** What stands for the surroundings of its texts. */
  readonly around: readonly object[];
}

/** By their first label. */
const kept = new WeakMap<Tie, Stretch>();

/** The labels and headings of a page in stretches; both are in page order. A heading begins one. */
export function stretchesOf(
  ties: readonly PlacedTie[],
  headings: readonly PlacedHeading[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let firstHeading = 0;
  let heading = 0;
  const end = (to: number): void => {
    stretches.push(stretchOf(ties, from, to, headings.slice(firstHeading, heading)));
    from = to;
    firstHeading = heading;
  };
  for (const [at, { tie, place }] of ties.entries()) {
    const length = at - from;
    const isBelowNew = (headings[heading]?.place ?? Infinity) < place;
    const isLong = length >= LONGEST || (length >= SHORTEST && kept.has(tie));
    if (length > 0 && (isBelowNew || isLong)) end(at);
    while ((headings[heading]?.place ?? Infinity) < place) heading++;
  }
  if (from < ties.length) end(ties.length);
  heading = headings.length;
  if (firstHeading < heading) end(ties.length);
  return stretches;
}

function stretchOf(
  placed: readonly PlacedTie[],
  from: number,
  to: number,
  above: readonly PlacedHeading[],
): Stretch {
  const first = placed[from]?.tie;
  const before = first && from < to ? kept.get(first) : undefined;
  if (before && isSame(before, placed, from, to, above)) return before;
  const ties = placed.slice(from, to).map(({ tie }) => tie);
  const headings = above.map((one) => one.heading);
  const around = [...headings, ...ties.map(({ label }) => label.first)].map(aroundOf);
  const heading = headings.findLast((one) => !headsNothing(one)) ?? null;
  const stretch = { headings, heading, ties, around, asks: asksOf(headings, ties) };
  if (first && from < to) kept.set(first, stretch);
  return stretch;
}

function isSame(
  { ties, headings, around }: Stretch,
  placed: readonly PlacedTie[],
  from: number,
  to: number,
  above: readonly PlacedHeading[],
): boolean {
  return (
    ties.length === to - from &&
    headings.length === above.length &&
    above.every(({ heading }, at) => heading === headings[at] && heading.around === around[at]) &&
    ties.every(
      (tie, at) =>
        tie === placed[from + at]?.tie && tie.label.first.around === around[above.length + at],
    )
  );
}
