import type { LabelItem } from '../items/labels';
import type { Tie } from './tie';
import { tieByLabelElement } from './by-element';
import { tieByReference, tiesByOwnName } from './by-name';
import { tieByPlace } from './by-place';
import { tieColumns } from './columns';
import { showPairs } from './shown-pairs';
import { Tying, type TieContext } from './tying';

/** So many labels are tied without a stop. */
const STEP = 20;

/**
 * Ties every label to its controls, what the page says itself before what its place says. In page order. It stops now
 * and then, so that the page may have its turn.
 */
export function* tieLabels(
  labels: readonly LabelItem[],
  context: TieContext,
): Generator<undefined, Tie[]> {
  const tying = new Tying(labels, context);
  yield* each(labels, (label) => {
    if (!tying.isTied(label)) tieByLabelElement(tying, label, false);
  });
  tieByReference(tying);
  tieColumns(tying);
  yield* each(labels, (label) => {
    if (!tying.isTied(label) && label.shown === undefined) tieByPlace(tying, label);
  });
  yield* each(labels, (label) => {
    if (!tying.hasControl(label)) tieByLabelElement(tying, label, true);
  });
  showPairs(tying);
  yield;
  const ties = tying.all();
  const named = tiesByOwnName(tying);
  return named.length === 0
    ? ties
    : [...ties, ...named].sort((one, other) => one.label.first.at - other.label.first.at);
}

function* each(
  labels: readonly LabelItem[],
  tie: (label: LabelItem) => void,
): Generator<undefined, void> {
  for (const [at, label] of labels.entries()) {
    tie(label);
    if (at % STEP === STEP - 1) yield;
  }
  yield;
}
