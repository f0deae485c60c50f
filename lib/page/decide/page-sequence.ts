import { closest, contains, parentElement, precedes } from '../read/dom';
import type { ItemStretch } from '../items/item-stretches';
import type { Item, TextItem } from '../items/items';
import { onceFor } from '../read/once-for';
import { isAnswered, type Tie } from '../tie/tie';
import type { TreeReader } from '../tie/tree-reader';
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

/**
 * The ties and headings of all trees in page order: what a shadow root holds stands where its host stands. Hosts with nothing
 * of their tree between them come one after the other, as a card does before the rows in it.
 */
export function inPageSequence(trees: readonly TreeReader[]): {
  ties: PlacedTie[];
  headings: PlacedHeading[];
} {
  const places = placesOf(trees);
  const ties = trees.flatMap((tree, index) =>
    (trees.length === 1 ? tree.ties : withSlotted(tree, trees)).map((tie) => ({
      tie,
      items: tree.items,
      place: places[index]?.(tie.label.first.at) ?? 0,
    })),
  );
  const headings = trees.flatMap((tree, index) =>
    headingsOf(tree).map((heading) => ({ heading, place: places[index]?.(heading.at) ?? 0 })),
  );
  if (trees.length === 1) return { ties, headings };
  return { ties: ties.sort(byPlace), headings: headings.sort(byPlace) };
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

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,[class*="title"],[class*="head"]';

/** Whether the page itself marks a text as a heading. */
function isMarkedHeading({ node }: TextItem): boolean {
  const element = parentElement(node);
  return element !== null && closest(element, HEADING) !== null;
}

/** Whether a text stands over a label as whose heading it can be meant, and is neither a choice nor a link. */
function standsOverLabel(
  item: TextItem,
  items: readonly Item[],
  answered: ReadonlySet<Item>,
): boolean {
  const before = items[item.at - 1];
  if (before?.kind === 'control' && CHOICES.has(before.shape)) return false;
  // What follows a label is its value: 互联网信息服务类型 网站.
  if (before?.kind === 'text' && before.word.labels.length > 0) return false;
  const element = parentElement(item.node);
  if (!element || closest(element, PRESSED)) return false;
  const next = items[item.at + 1];
  return next?.kind === 'text' && answered.has(next);
}

const CHOICES: ReadonlySet<string> = new Set(['radio-group', 'checkbox']);
const PRESSED = 'button,a,nav,label,[role="button"],[role="tab"],[role="menuitem"],[class*="btn"]';

/** Texts that head a section: known as such, on show, and no label of a control or a value. */
function headingsOf({ items, stretches, ties, isSeen }: TreeReader): TextItem[] {
  const known = stretches.flatMap(knownHeadings);
  if (known.length === 0) return [];
  const labels = new Set<Item>(
    ties
      .filter((tie) => isAnswered(tie) && !isTickedInHeading(tie))
      .map(({ label }) => label.first),
  );
  const tied = new Set<Item>(ties.flatMap(({ controls }) => controls));
  const isFree = (next: Item | undefined) => next?.kind === 'control' && !tied.has(next);
  return known.filter(
    (item) =>
      (!item.word.heading?.isBare ||
        // 公司网站 right before a box asks for it, unless the box has its label after it.
        (isMarkedHeading(item) && !isFree(items[item.at + 1])) ||
        standsOverLabel(item, items, labels)) &&
      !labels.has(item) &&
      isSeen(item),
  );
}

/** 网站安全负责人信息 □ 同主体负责人信息: what is ticked in a heading leaves it one. */
const isTickedInHeading = ({ label: { first }, controls }: Tie): boolean =>
  first.word.heading?.isBare === false &&
  controls.length > 0 &&
  controls.every(({ shape }) => shape === 'checkbox') &&
  isMarkedHeading(first);

const knownHeadings = onceFor(({ items }: ItemStretch) =>
  items.filter(
    (item): item is TextItem => item.kind === 'text' && item.word.heading !== null && !item.within,
  ),
);
