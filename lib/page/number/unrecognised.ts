import { parentElement } from '../read/dom';
import type { PageField } from './page-field';
import type { TreeReader } from '../tie/tree-reader';
import type { PageReading } from '../types';

/** Controls that no label explains, with the Chinese text before them. */
export function unrecognisedControls(
  trees: readonly TreeReader[],
  fields: readonly PageField[],
): PageReading['unrecognised'] {
  const recognised = new Set<Element>();
  for (const { roots } of fields) for (const root of roots) recognised.add(root);
  const found: PageReading['unrecognised'][number][] = [];
  for (const tree of trees) {
    for (const item of tree.items) {
      if (item.kind !== 'control' || recognised.has(item.root)) continue;
      const before = tree.items[item.at - 1];
      if (before?.kind !== 'text' || before.within || tree.isOfLabel(before)) continue;
      const label = parentElement(before.node);
      if (!label || !before.word.couldBeLabel || tree.isHidden(item.root)) continue;
      const node = before.node as Text;
      found.push({ element: item.root, label, node, labelText: before.word.raw.trim() });
    }
  }
  return found;
}
