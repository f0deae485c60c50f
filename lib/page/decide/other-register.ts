import type { Item } from '../items/items';
import type { TreeReader } from '../tie/tree-reader';
import { isTelling } from './form-weight';
import { OWN_FORM } from './foreign-forms';
import type { Resolved } from './resolve';
import { closest } from '../read/dom';

/** So many labels that hardly stand elsewhere are a filing's, whatever stands beside them. */
const ENOUGH_TELLING = 3;
/** A filing asks at most so many boxes that nobody knows for each that is known. */
const MOST_UNKNOWN = 2 / 3;
/** So few boxes that nobody knows say nothing of a form. */
const FEW_UNKNOWN = 2;

/** What only other registers ask: how well a system is protected, and whose of an operator's customers a record is. */
const ASKED_ELSEWHERE =
  /^(?:(?:网络安全)?(?:等保|等级保护).{0,6}|(?:系统)?定级(?:级别|等级|情况)|所属(?:用户|客户|会员|租户))[:：]?$/u;

/**
 * Whether the forms in which something of a filing seems to be asked ask mostly else: 网站负责人 beside 网站标语 and 关键词 is
 * asked by the settings of a website, 备案负责人 beside 算法名称 by the filing of algorithms.
 * @param beside labels of a filing that have a control
 */
export function asksMostlyElse(beside: readonly Resolved[], trees: readonly TreeReader[]): boolean {
  if (trees.some(({ items }) => items.some(isAskedElsewhere))) return true;
  const telling = beside.filter(isTelling);
  if (new Set(telling.map(({ tie }) => tie.label.text)).size >= ENOUGH_TELLING) return false;
  const known = new Set(beside.flatMap(({ tie }) => tie.controls.map(({ root }) => root)));
  const forms = new Set([...known].map((root) => closest(root, OWN_FORM)));
  let unknown = 0;
  for (const { items, isHidden } of trees)
    for (const item of items)
      if (
        item.kind === 'control' &&
        !known.has(item.root) &&
        forms.has(closest(item.root, OWN_FORM)) &&
        !isHidden(item.root)
      )
        unknown++;
  return unknown > Math.max(FEW_UNKNOWN, known.size * MOST_UNKNOWN);
}

/** A label stands right before its box. */
const isAskedElsewhere = (item: Item, at: number, items: readonly Item[]): boolean =>
  item.kind === 'text' &&
  items[at + 1]?.kind === 'control' &&
  ASKED_ELSEWHERE.test(item.word.raw.trim());
