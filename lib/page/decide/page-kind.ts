import type { SystemId } from '@/lib/forms/types';

import { closest } from '../read/dom';
import { onceFor } from '../read/once-for';
import { filingEvidence } from './filing-evidence';
import { kindBy, type FormKind } from './filing-score';
import { isTelling } from './form-weight';
import { hasMessages, looksLikeOrder } from './order-list';
import type { PlacedHeading } from './page-sequence';
import type { Resolved } from './resolve';
import { isAnswered } from '../tie/tie';
import type { TreeReader } from '../tie/tree-reader';

/** So many shown values make a summary of what was entered. */
const SUMMARY = 4;

/**
 * Whether the page asks for fields of a filing, or shows them as a step that only sums up what was entered.
 * @param resolved stretch by stretch, as `resolve` gives them
 * @param apart parts of another purpose beside it
 */
export function formKind(
  resolved: readonly (readonly Resolved[])[],
  trees: readonly TreeReader[],
  headings: readonly PlacedHeading[],
  system: SystemId | null,
  apart: readonly Element[],
): FormKind {
  const beside = resolved.map(answeredIn);
  const asks = beside.some((stretch) => stretch.some(({ tie }) => tie.controls.length > 0));
  const isSummary = beside.reduce((sum, { length }) => sum + length, 0) >= SUMMARY;
  return asks || isSummary ? kindBy(filingEvidence(beside, trees, headings, system, apart)) : null;
}

/** The labels of a stretch that have a control or a shown value. */
const answeredIn = onceFor((stretch: readonly Resolved[]) =>
  stretch.filter(({ tie }) => isAnswered(tie)),
);

/** Whether the page shows an order or a list of orders. */
export const looksLikeOrders = (trees: readonly TreeReader[]): boolean =>
  trees.some(({ items }) => looksLikeOrder(items));

/** Whether something besides headings is known of a filing system's page. */
export const looksFamiliar = (trees: readonly TreeReader[]): boolean =>
  trees.some(({ items }) => hasMessages(items));

/** A list of orders has its labels at the head of its columns, and beside the box that searches it. */
export const isLabelOfList = (resolved: Resolved): boolean =>
  closest(resolved.tie.label.element, 'th,thead,[role="columnheader"]') !== null ||
  (resolved.tie.controls.length > 0 && isTelling(resolved));
