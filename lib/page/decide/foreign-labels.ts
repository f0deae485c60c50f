import type { ItemStretch } from '../items/item-stretches';
import type { TextItem } from '../items/items';
import type { Word } from '../items/words';
import { buildOf } from '../read/build';
import { closest, contains, parentElement } from '../read/dom';
import { onceFor } from '../read/once-for';
import type { TreeReader } from '../tie/tree-reader';
import { OWN_FORM } from './own-forms';
import type { Resolved } from './resolve';

const OF_FILING =
  /主办|主体|开办|备案|网站|站点|域名|icp|互联网信息服务|小程序|app|接入|前置|核验|幕布|负责人|证件|应用/iu;

/** What no filing asks, whose labels each count as several: who takes payments and what a company is worth. */
const ACCOUNT =
  /开户(?:银?行|支行|网点)|银行(?:账|卡)号|结算(?:卡|账|银)|注册资本|股权|股东(?:情况|名称|信息)/u;
const OF_ACCOUNTS = 3;
const LONGEST_LABEL = 16;
/** Whether a text could be a label that names nothing of a filing. */
const isOfOthers = onceFor(({ raw, labels, text }: Word): boolean => {
  const [label = ''] = raw.trim().split(/[:：]/u, 1);
  return labels.length === 0 && label.length <= LONGEST_LABEL && !OF_FILING.test(text);
});

const ofOthers = onceFor(({ items }: ItemStretch) =>
  items.filter(
    (item): item is TextItem => item.kind === 'text' && !item.within && isOfOthers(item.word),
  ),
);

/**
 * How many labels in the forms of the known ones, and of the same build where values are shown, name nothing of a filing.
 * @param beside labels with a control or a shown value, stretch by stretch
 * @param apart parts of another purpose beside the filing
 */
export function foreignLabels(
  beside: readonly (readonly Resolved[])[],
  trees: readonly TreeReader[],
  apart: readonly Element[],
): number {
  const known = beside.map(placesOf);
  const controls = new Set(known.flatMap((stretch) => stretch.controls));
  const forms = new Set(known.flatMap((stretch) => stretch.forms));
  const shown = known.flatMap((stretch) => stretch.shown);
  const builds = new Set(known.flatMap((stretch) => stretch.builds));
  const found = new Set<string>();
  for (const tree of trees) {
    const isForeign = (item: TextItem): boolean => {
      // A label that is known and asks nothing is one of an earlier step, which is hidden.
      if (tree.isOfLabel(item)) return false;
      const next = tree.items[item.at + 1];
      if (next?.kind === 'control')
        return (
          item.word.couldBeLabel &&
          !controls.has(next.root) &&
          !tree.isHidden(next.root) &&
          forms.has(closest(next.root, OWN_FORM)) &&
          !apart.some((part) => contains(part, next.root))
        );
      if (builds.size === 0) return false;
      const element = parentElement(item.node);
      return (
        element !== null &&
        builds.has(buildOf(element)) &&
        !shown.some((value) => contains(value, element))
      );
    };
    for (const item of tree.stretches.flatMap(ofOthers)) {
      const text = item.word.raw.trim();
      if (!found.has(text) && isForeign(item)) found.add(text);
    }
  }
  return found.size + OF_ACCOUNTS * [...found].filter((text) => ACCOUNT.test(text)).length;
}

/** Where the labels of one stretch have their controls and values. */
const placesOf = onceFor((beside: readonly Resolved[]) => {
  const controls = beside.flatMap(({ tie }) => tie.controls.map(({ root }) => root));
  const showing = beside.flatMap(({ tie }) => (tie.shown ? [{ ...tie, shown: tie.shown }] : []));
  return {
    controls,
    forms: [...new Set(controls.map((root) => closest(root, OWN_FORM)))],
    shown: showing.map(({ shown }) => shown),
    builds: [...new Set(showing.map(({ label }) => buildOf(label.element)))],
  };
});
