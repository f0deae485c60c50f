import { contains, precedes } from '../read/dom';
import type { Item, TextItem } from '../items/items';
import type { Tie } from '../tie/tie';
import type { TreeReader } from '../tie/tree-reader';
import { headingsOf, type Headings } from './page-headings';
import { withSlotted } from './slotted-controls';

/** A tie or a heading with its place on the page, whichever tree it lies in. */
interface Placed {
  place: number;
}

export interface PlacedTie extends Placed {
  tie: Tie;
  /** The items among which it stands. */
  items: readonly Item[];
}

export interface PlacedHeading extends Placed {
  heading: TextItem;
}

export interface PageSequence {
  ties: PlacedTie[];
  /** Those of which it is known what stands below them. */
  headings: PlacedHeading[];
  /** These, and texts that the page builds alike, which end what stands below the one before. */
  ends: PlacedHeading[];
}

/**
 * The ties and headings of all trees in page order: what a shadow root holds stands where its host stands. Hosts with nothing
 * of their tree between them come one after the other, as a card does before the rows in it.
 */
export function inPageSequence(trees: readonly TreeReader[]): PageSequence {
  const places = placesOf(trees);
  const ties = trees.flatMap((tree, index) =>
    (trees.length === 1 ? tree.ties : withSlotted(tree, trees)).map((tie) => ({
      tie,
      items: tree.items,
      place: places[index]?.(tie.label.first.at) ?? 0,
    })),
  );
  const found = trees.map(headingsOf);
  const placed = (which: keyof Headings): PlacedHeading[] =>
    found.flatMap((headings, index) =>
      headings[which].map((heading) => ({ heading, place: places[index]?.(heading.at) ?? 0 })),
    );
  const sequence = { ties, headings: placed('known'), ends: placed('all') };
  if (trees.length > 1) for (const one of Object.values(sequence)) one.sort(byPlace);
  return sequence;
}

/** For each tree where on the page an item of it stands. */
function placesOf(trees: readonly TreeReader[]): ((at: number) => number)[] {
  const places = trees.map(() => (at: number) => at);
  const hosts = trees.map(({ root }) => (root as Partial<ShadowRoot>).host);
  const inside = trees.map(({ root }) =>
    hosts.flatMap((host) => (host && contains(root, host) ? host : [])).sort(inOrder),
  );
  for (const [index, host] of hosts.entries()) {
    const outer = host ? trees.findIndex(({ root }) => contains(root, host)) : -1;
    const around = trees[outer];
    const outside = places[outer];
    const beside = inside[outer];
    if (!host || !around || !outside || !beside || outer >= index) continue;
    const before = outside(around.placeOf(host) - 1);
    const room = (outside(around.placeOf(host)) - before) / (beside.length + 1);
    const step = room / ((trees[index]?.items.length ?? 0) + 2);
    places[index] = (at) => before + beside.indexOf(host) * room + (at + 1) * step;
  }
  return places;
}

const inOrder = (one: Element, other: Element): number => (precedes(one, other) ? -1 : 1);

const byPlace = (one: Placed, other: Placed): number => one.place - other.place;
