import { knownLabel } from '@/lib/forms/gate';
import type { FieldKey, SystemId } from '@/lib/forms/types';

import type { Binding } from './bindings';
import { closest, query, type Tree } from './dom';
import { enteredValues } from './entered-values';
import { librariesOn } from './libraries';
import { PageField } from './recognise/field';
import { collectItems, type ControlItem, type Item, type TextItem } from './recognise/items';
import { findLabels, isInSentence, type LabelItem } from './recognise/labels';
import { resolve, type Resolved } from './recognise/resolve';
import { findTexts } from './recognise/texts';
import { tieLabels } from './recognise/ties';
import type { PageReading, RecognisedField } from './types';

export interface ReadOptions {
  /** Whose page it is; null on a portal that is not known. */
  system: SystemId | null;
  /** What the person told us about controls that are not recognised. */
  bindings?: readonly Binding[];
}

const HIDDEN = '[hidden],[style*="display:none"],[style*="display: none"]';

/**
 * Recognises the fields and texts below `root` in one pass. Nothing is laid out and nothing on the page is changed. A
 * page that does not look like a filing form gives no field.
 */
export function readPage(root: Tree, { system }: ReadOptions): PageReading {
  const libraries = librariesOn(root);
  const items = collectItems(root, libraries);
  const anyHidden = query(root, HIDDEN) !== null;
  const isHidden = (element: Element) => anyHidden && closest(element, HIDDEN) !== null;
  const labels = findLabels(items).filter(({ element }) => !isHidden(element));
  const ties = tieLabels(labels, { root, items, libraries }).filter(
    ({ label, evidence, controls }) =>
      (controls.length > 0 && (evidence[0]?.score ?? 0) >= 45) || !isInSentence(label.first.node),
  );
  const resolved = resolve(ties, items, system);
  const isForm = looksLikeForm(resolved, system);
  const explained = isForm ? resolved.filter(isLabel) : [];
  const fields = numbered(explained);
  return {
    fields,
    texts: isForm || system ? findTexts(root, items, libraries, decided(explained, isHidden)) : [],
    unrecognised: isForm ? unrecognised(items, explained, labels, isHidden) : [],
    values: () => enteredValues(fields),
  };
}

/** Whether labels that hardly occur elsewhere stand beside controls; on a known system several common ones do. */
function looksLikeForm(resolved: readonly Resolved[], system: SystemId | null): boolean {
  const beside = resolved.filter(({ tie }) => tie.controls.length > 0 || tie.shown);
  if (!beside.some(({ tie }) => tie.controls.length > 0)) return false;
  const telling = beside.some(({ tie }) => knownLabel(tie.label.text) === 'telling');
  if (telling) return system !== null || beside.length > 1;
  return system !== null && new Set(beside.map(({ tie }) => tie.label.text)).size > 2;
}

/** A known text without a control is a heading or a message first, and a label otherwise. */
const isLabel = ({ tie }: Resolved): boolean =>
  tie.controls.length > 0 ||
  tie.shown !== null ||
  !(tie.label.first.word.heading || tie.label.first.word.isMessage);

function numbered(resolved: readonly Resolved[]): RecognisedField[] {
  const counts = new Map<FieldKey, number>();
  return resolved.map((one) => {
    const index = counts.get(one.key) ?? 0;
    if (one.tie.controls.length > 0 || one.tie.shown) counts.set(one.key, index + 1);
    return new PageField(one, index);
  });
}

function decided(resolved: readonly Resolved[], isHidden: (element: Element) => boolean) {
  const labels = new Set<TextItem>();
  const shown = new Map<Element, FieldKey>();
  const keyOf = new Map<ControlItem, FieldKey>();
  for (const { tie, key } of resolved) {
    labels.add(tie.label.first);
    if (tie.shown) shown.set(tie.shown, key);
    for (const control of tie.controls) keyOf.set(control, key);
  }
  return { labels, shown, keyOf, isHidden };
}

/** Controls that no label explains, with the Chinese text before them. */
function unrecognised(
  items: readonly Item[],
  resolved: readonly Resolved[],
  labels: readonly LabelItem[],
  isHidden: (element: Element) => boolean,
): PageReading['unrecognised'] {
  const tied = new Set(resolved.flatMap(({ tie }) => tie.controls));
  const known = new Set(labels.map(({ first }) => first));
  return items.flatMap((item) => {
    if (item.kind !== 'control' || tied.has(item) || isHidden(item.root)) return [];
    const before = items[item.at - 1];
    if (before?.kind !== 'text' || before.within || known.has(before) || !before.word.couldBeLabel)
      return [];
    return [{ element: item.root, labelText: before.word.raw.trim() }];
  });
}
