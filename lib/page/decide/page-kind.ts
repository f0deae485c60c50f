import type { SystemId } from '@/lib/forms/types';

import { closest } from '../read/dom';
import { isAboutFiling, namesSubject } from './about-filing';
import { isTelling, TELLING, totalWeight, weightOf } from './form-weight';
import { hasMessages, isInArticle, looksLikeOrder } from './order-list';
import { asksMostlyElse } from './other-register';
import { headingsOf } from './page-sequence';
import type { Resolved } from './resolve';
import type { TreeReader } from '../tie/tree-reader';

/** How many shown values make a summary of what was entered. */
const SUMMARY = 4;
/** How many of them have labels that hardly stand elsewhere, on a portal that is not known. */
const TELLING_SHOWN = 2;

/** … or so many shown labels, of which some are telling, without a heading. */
const LONG_SUMMARY = 6;

/** Whether the page asks for fields of a filing, or shows them as a step that only sums up what was entered. */
export function looksLikeForm(
  resolved: readonly Resolved[],
  trees: readonly TreeReader[],
  system: SystemId | null,
): boolean {
  const isKnown = system !== null;
  const isForm = asksForFields(resolved, trees, isKnown) || sumsUp(resolved, trees, isKnown);
  return isForm && (isKnown || isAboutFiling(resolved, trees));
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
 * Whether what is asked beside controls is, taken together, what a filing asks: labels that hardly stand elsewhere, or
 * several of those that other forms of companies and websites have too. On a portal that is not known a heading of a
 * filing has to stand above the latter.
 */
function asksForFields(
  resolved: readonly Resolved[],
  trees: readonly TreeReader[],
  isKnownSystem: boolean,
): boolean {
  const beside = resolved.filter(({ tie }) => tie.controls.length > 0 || tie.shown);
  if (!beside.some(({ tie }) => tie.controls.length > 0)) return false;
  if (!isKnownSystem && asksMostlyElse(beside, trees)) return false;
  if (isKnownSystem ? beside.some(isTelling) : isMoreThanASite(beside, trees)) return true;
  const labels = new Set(beside.map(({ tie }) => tie.label.text));
  const weight = totalWeight(beside);
  if (weight === 0 || labels.size < FEWEST) return false;
  if (trees.some(hasHeading)) return true;
  if (isKnownSystem) return weight > 1;
  return (
    totalWeight(beside.filter(({ key }) => !OF_COMPANIES.test(key) && !OF_A_SITE.test(key))) >
    TELLING
  );
}

/** What the settings of any website ask too, and lists of bought domains: who runs it and what number it has. */
const OF_A_SITE = /^(?:admin\.name|lookup\..*|filing\.entityNumber|psb\.icpNumber)$/u;
const SPEAKS_OF_FILING = /(?:备案|报备)(?!号|编号|许可证号|序号|省份|地区|日期|时间|图标|链接|\d)/u;
const LONGEST_HEADING = 24;

/** Whether a portal that is not known has telling labels that are those of a filing and not only of a website's settings. */
function isMoreThanASite(beside: readonly Resolved[], trees: readonly TreeReader[]): boolean {
  const telling = beside.filter(isTelling);
  if (telling.length === 0 || beside.length < 2) return false;
  if (!telling.some(namesSubject) && askedOfFiling(beside) < FEWEST) return false;
  if (!telling.every(({ key }) => OF_A_SITE.test(key))) return true;
  return (
    trees.some(hasHeading) ||
    trees.some(({ items }) =>
      items.some(
        (item) =>
          item.kind === 'text' &&
          item.word.raw.trim().length <= LONGEST_HEADING &&
          item.word.labels.length === 0 &&
          SPEAKS_OF_FILING.test(item.word.raw),
      ),
    )
  );
}

/** How many different labels ask something of a filing; 主体名称 with one more stands in many forms. */
const askedOfFiling = (beside: readonly Resolved[]): number =>
  new Set(beside.filter((one) => weightOf(one) > 0).map(({ tie }) => tie.label.text)).size;

/** What any form about a company asks as well. */
const OF_COMPANIES = /^(?:entity|leader|admin)\./u;

/** So many labels at least, where none of them is telling. */
const FEWEST = 3;

const hasHeading = (tree: TreeReader): boolean => headingsOf(tree).length > 0;

/** What a filing has side by side, and no other register: who files, and what. */
function headsBoth(tree: TreeReader): boolean {
  const sections = headingsOf(tree).flatMap(({ word }) => word.heading?.sections ?? []);
  return (
    (sections.includes('entity') || sections.includes('leader')) &&
    (sections.includes('website') || sections.includes('app'))
  );
}

/** Values alone: with labels of a filing, or below a heading or beside a status, a step or a button of one. */
function sumsUp(
  resolved: readonly Resolved[],
  trees: readonly TreeReader[],
  isKnownSystem: boolean,
): boolean {
  const shown = resolved.filter(({ tie }) => tie.shown);
  const tellingOnes = shown.filter(isTelling);
  const telling = tellingOnes.length;
  if (shown.length >= LONG_SUMMARY && trees.some(headsBoth)) return true;
  if (shown.length < SUMMARY || telling < (isKnownSystem ? 1 : TELLING_SHOWN)) return false;
  if (telling >= SUMMARY || shown.length >= LONG_SUMMARY || tellingOnes.some(namesSubject))
    return true;
  return trees.some(
    (tree) =>
      hasHeading(tree) ||
      tree.items.some((item) => item.kind === 'text' && item.word.isMessage && !isInArticle(item)),
  );
}
