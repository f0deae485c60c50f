import type { Item, TextItem } from '../items/items';
import type { Word } from '../items/words';
import { buildOf } from '../read/build';
import { closest, contains, parentElement } from '../read/dom';
import type { TreeReader } from '../tie/tree-reader';
import { OWN_FORM } from './own-forms';
import type { Resolved } from './resolve';

const OF_FILING =
  /主办|主体|开办|备案|网站|站点|域名|icp|互联网信息服务|小程序|app|接入|前置|核验|幕布|负责人|证件|应用/iu;

const LONGEST_LABEL = 16;
/** By the word, which a page of many blocks has in each of them. */
const ofOthers = new WeakMap<Word, boolean>();

/** Whether a text could be a label that names nothing of a filing. */
function isOfOthers(word: Word): boolean {
  let isSo = ofOthers.get(word);
  if (isSo === undefined) {
    const [label = ''] = word.raw.trim().split(/[:：]/u, 1);
    isSo = word.labels.length === 0 && label.length <= LONGEST_LABEL && !OF_FILING.test(word.text);
    ofOthers.set(word, isSo);
  }
  return isSo;
}

/** Labels in the forms of the known ones, and of the same build where values are shown, that name nothing of a filing. */
export function foreignLabels(beside: readonly Resolved[], trees: readonly TreeReader[]): number {
  const controls = new Set(beside.flatMap(({ tie }) => tie.controls.map(({ root }) => root)));
  let forms: ReadonlySet<Element | null> | undefined;
  const isInForm = (root: Element): boolean => {
    forms ??= new Set([...controls].map((one) => closest(one, OWN_FORM)));
    return forms.has(closest(root, OWN_FORM));
  };
  const shown = beside.flatMap(({ tie }) => (tie.shown ? [tie.shown] : []));
  const builds = new Set(
    beside.flatMap(({ tie }) => (tie.shown ? [buildOf(tie.label.element)] : [])),
  );
  const found = new Set<string>();
  for (const { items, labels, isHidden } of trees) {
    const asking = new Set(labels.flatMap(({ first, last }) => [first, last]));
    const isForeign = (item: Item, at: number): item is TextItem => {
      // A label that is known and asks nothing is one of an earlier step, which is hidden.
      if (item.kind !== 'text' || item.within || !isOfOthers(item.word) || asking.has(item))
        return false;
      const next = items[at + 1];
      if (next?.kind === 'control')
        return (
          item.word.couldBeLabel &&
          !controls.has(next.root) &&
          !isHidden(next.root) &&
          isInForm(next.root)
        );
      if (builds.size === 0) return false;
      const element = parentElement(item.node);
      return (
        element !== null &&
        builds.has(buildOf(element)) &&
        !shown.some((value) => contains(value, element))
      );
    };
    items.forEach((item, at) => {
      if (isForeign(item, at)) found.add(item.word.raw.trim());
    });
  }
  return found.size;
}
