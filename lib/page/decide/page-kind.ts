import type { SystemId } from '@/lib/forms/types';

import { closest } from '../read/dom';
import { filingEvidence } from './filing-evidence';
import { kindBy, type FormKind } from './filing-score';
import { namesFiling } from './foreign-labels';
import { isTelling, totalWeight } from './form-weight';
import { headsBoth, sectionsHeaded } from './headed';
import { hasMessages, isInArticle, looksLikeOrder } from './order-list';
import { headingsOf } from './page-sequence';
import type { Resolved } from './resolve';
import type { TreeReader } from '../tie/tree-reader';

/** How many shown values make a summary of what was entered, and how many do without a heading. */
const SUMMARY = 4;
const LONG_SUMMARY = 6;
/** So many labels at least, where none of them is telling. */
const FEWEST = 3;

const hasHeading = (tree: TreeReader): boolean => headingsOf(tree).length > 0;

/** Whether the page asks for fields of a filing, or shows them as a step that only sums up what was entered. */
export function formKind(
  resolved: readonly Resolved[],
  trees: readonly TreeReader[],
  system: SystemId | null,
): FormKind {
  const beside = resolved.filter(({ tie }) => tie.controls.length > 0 || tie.shown);
  if (system !== null)
    return asksForFields(beside, trees) || sumsUp(resolved, trees) ? 'sure' : null;
  const asks = beside.some(({ tie }) => tie.controls.length > 0);
  if (!asks && beside.length < SUMMARY) return null;
  return kindBy(filingEvidence(beside, trees));
}

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

/**
 * Whether what is asked beside controls on a portal that is known is, taken together, what a filing asks: labels that
 * hardly stand elsewhere, or several of those that other forms of companies and websites have too.
 */
function asksForFields(beside: readonly Resolved[], trees: readonly TreeReader[]): boolean {
  if (!beside.some(({ tie }) => tie.controls.length > 0)) return false;
  if (beside.some(isTelling)) return true;
  const labels = new Set(beside.map(({ tie }) => tie.label.text));
  const weight = totalWeight(beside);
  if (weight === 0 || labels.size < FEWEST) return false;
  return weight > 1 || trees.some(hasHeading);
}

/** Values alone on a portal that is known: with labels of a filing, or below a heading or beside a status, a step or a button of one. */
function sumsUp(resolved: readonly Resolved[], trees: readonly TreeReader[]): boolean {
  const shown = resolved.filter(({ tie }) => tie.shown);
  const telling = shown.filter(isTelling);
  if (shown.length >= LONG_SUMMARY && headsBoth(sectionsHeaded(trees))) return true;
  if (shown.length < SUMMARY || telling.length === 0) return false;
  if (shown.length >= LONG_SUMMARY || telling.some(({ tie }) => namesFiling(tie.label.text)))
    return true;
  return trees.some(
    (tree) =>
      hasHeading(tree) ||
      tree.items.some((item) => item.kind === 'text' && item.word.isMessage && !isInArticle(item)),
  );
}
