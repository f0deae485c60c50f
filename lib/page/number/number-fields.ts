import { DOMAIN_FIELDS } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

import { numberRows } from './number-rows';
import { recognisedField } from './make-field';
import type { PageField } from './page-field';
import type { Resolved } from '../decide/resolve';

/** The fields of the page, those of repeated blocks and of the rows of tables counted from 0. */
export function numberFields(resolved: readonly Resolved[]): PageField[] {
  const inRows = numberRows(resolved);
  const counts = new Map<FieldKey, number>();
  const unsure = new Map<FieldKey, Map<string, number>>();
  const fields: PageField[] = [];
  for (const one of joined(resolved, inRows)) {
    const inRow = inRows.get(one);
    if (inRow) {
      fields.push(...inRow);
      continue;
    }
    const { key, tie, certain } = one;
    const { text } = tie.label;
    const isAsked = tie.controls.length > 0 || tie.shown !== null;
    const ofWords = unsure.get(key);
    const count = (counts.get(key) ?? 0) + (ofWords?.get(text) ?? 0);
    // What may be another field as well is only the first of its kind to one with the same words.
    if (isAsked && certain) counts.set(key, (counts.get(key) ?? 0) + 1);
    else if (isAsked)
      unsure.set(key, (ofWords ?? new Map()).set(text, (ofWords?.get(text) ?? 0) + 1));
    // A further label of a field (city after province) is about the one before it.
    fields.push(recognisedField(one, isAsked ? count : Math.max(0, count - 1)));
  }
  return fields;
}

/**
 * One field under several labels (province, city and district; begin and end; a domain a row) has its controls at the
 * first one.
 */
function joined(resolved: readonly Resolved[], inRows: ReadonlyMap<Resolved, unknown>): Resolved[] {
  const all: Resolved[] = [];
  const lastOf = new Map<FieldKey, Resolved>();
  let first: Resolved | null = null;
  for (const one of resolved) {
    if (inRows.has(one)) {
      all.push(one);
      first = null;
      continue;
    }
    const controls = one.tie.controls;
    const follows = first !== null && first.key === one.key && controls.length > 0;
    const before = lastOf.get(one.key);
    lastOf.set(one.key, one);
    const isSplit =
      before !== undefined &&
      before.certain === one.certain &&
      before.tie.label.text !== one.tie.label.text;
    if (first && follows && (isSplit || DOMAIN_FIELDS.includes(one.key))) {
      const tie = { ...first.tie, controls: [...first.tie.controls, ...controls] };
      const together: Resolved = { ...first, tie };
      all[all.lastIndexOf(first)] = together;
      first = together;
      all.push({ ...one, tie: { ...one.tie, controls: [], shown: null } });
      continue;
    }
    if (controls.length > 0) first = one;
    all.push(one);
  }
  return all;
}
