import { contains, precedes, query } from '../read/dom';
import type { ControlItem } from '../items/items';
import { isAnswered, type Tie } from '../tie/tie';
import type { TreeReader } from '../tie/tree-reader';
import type { Evidence } from '../types';
import * as say from '../english/decide/slotted-controls';

const SLOTTED: Evidence = { kind: 'form row', detail: say.inItsSlot, score: 40 };
/** A row has a few boxes, a card all of a form. */
const MOST = 6;

const kept = new WeakMap<Tie, Tie>();

/**
 * The labels of a tree, where the first one in the shadow root of a row, with a slot and no control, has the controls that
 * the page put into the row: they lie in its document, or in shadow roots of their own.
 */
export function withSlotted(tree: TreeReader, trees: readonly TreeReader[]): readonly Tie[] {
  const { host } = tree.root as Partial<ShadowRoot>;
  const [label, ...others] = tree.ties;
  if (!host || !label || tree.ties.some(isAnswered)) return tree.ties;
  if (tree.items.some(({ kind }) => kind === 'control') || !query(tree.root, 'slot'))
    return tree.ties;
  const isCard = trees.some(
    ({ root, ties }) => ties.length > 0 && isWithin(host, (root as Partial<ShadowRoot>).host),
  );
  if (isCard) return tree.ties;
  const controls = trees
    .flatMap((other) => controlsWithin(host, other))
    .sort((one, other) => (precedes(one.place, other.place) ? -1 : 1))
    .map(({ control }) => control);
  if (controls.length === 0 || controls.length > MOST) return tree.ties;
  // What follows the label says how it is answered.
  return [tied(label, controls), ...others];
}

const isWithin = (host: Element, other: Element | undefined): boolean =>
  other !== undefined && other !== host && contains(host, other);

/** Controls in an element, each with where it stands in the tree of that element. */
function controlsWithin(
  host: Element,
  { root, items, ties }: TreeReader,
): { control: ControlItem; place: Element }[] {
  const { host: own } = root as Partial<ShadowRoot>;
  if (own && !isWithin(host, own)) return [];
  const taken = new Set(ties.flatMap(({ controls }) => controls));
  return items.flatMap((item) =>
    item.kind === 'control' && !taken.has(item) && (own !== undefined || contains(host, item.root))
      ? [{ control: item, place: own ?? item.root }]
      : [],
  );
}

/** The same tie while label and controls are the same. */
function tied(label: Tie, controls: ControlItem[]): Tie {
  const before = kept.get(label);
  if (
    before?.controls.length === controls.length &&
    controls.every((control, at) => control === before.controls[at])
  )
    return before;
  const tie: Tie = { ...label, controls, evidence: [SLOTTED] };
  kept.set(label, tie);
  return tie;
}
