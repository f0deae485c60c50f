import type { LabelItem } from '../items/labels';
import type { Tie } from './tie';
import { tieByLabelElement } from './by-element';
import { tieByReference, tiesByOwnName } from './by-name';
import { tieByPlace } from './by-place';
import { tieColumns } from './columns';
import { showPairs } from './shown-pairs';
import { Tying, type TieContext } from './tying';

/** Ties every label to its controls, what the page says itself before what its place says. In page order. */
export function tieLabels(labels: readonly LabelItem[], context: TieContext): Tie[] {
  const tying = new Tying(labels, context);
  for (const label of labels) if (!tying.isTied(label)) tieByLabelElement(tying, label, false);
  tieByReference(tying);
  tieColumns(tying);
  for (const label of labels)
    if (!tying.isTied(label) && label.shown === undefined) tieByPlace(tying, label);
  for (const label of labels) if (!tying.hasControl(label)) tieByLabelElement(tying, label, true);
  showPairs(tying);
  const ties = tying.all();
  const named = tiesByOwnName(tying);
  return named.length === 0
    ? ties
    : [...ties, ...named].sort((one, other) => one.label.first.at - other.label.first.at);
}
