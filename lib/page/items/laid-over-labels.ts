import { contains, parentElement, queryAll, type Tree } from '../read/dom';
import type { ComponentLibrary } from '../libraries/types';
import type { LabelItem } from './labels';

/**
 * The labels without those of columns over which a table lays a copy of them: the person sees and uses the copy, and
 * the page's framework gives both the same value.
 */
export function withoutLaidOver(
  labels: LabelItem[],
  root: Tree,
  libraries: readonly ComponentLibrary[],
): LabelItem[] {
  const selectors = libraries.flatMap(({ fixedColumns }) => fixedColumns?.copy ?? []);
  const copies = selectors.length === 0 ? [] : [...queryAll(root, selectors.join())];
  if (copies.length === 0) return labels;
  const covered = new Set<LabelItem>();
  for (const copy of copies) {
    const table = parentElement(copy);
    const texts = new Set(
      labels.filter(({ element }) => contains(copy, element)).map(({ text }) => text),
    );
    for (const label of labels) {
      const isUnder = table && contains(table, label.element) && !contains(copy, label.element);
      if (isUnder && texts.has(label.text) && !copies.some((one) => contains(one, label.element)))
        covered.add(label);
    }
  }
  return labels.filter((label) => !covered.has(label));
}
