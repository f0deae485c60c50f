import { DOMAIN_FIELDS } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

import { numberRows } from './number-rows';
import { recognisedField, type PageField } from './page-field';
import type { Resolved } from '../decide/resolve';

/** The fields of the page, those of repeated blocks and of the rows of tables counted from 0. */
export function numberFields(resolved: readonly Resolved[]): PageField[] {
  const inRows = numberRows(resolved);
  const counts = new Map<string, number>();
  return joined(resolved, inRows).flatMap((one) => {
    const inRow = inRows.get(one);
    if (inRow) return inRow;
    const isAsked = one.tie.controls.length > 0 || one.tie.shown !== null;
    // What may be another field as well is only the first of its kind to one with the same words.
    const counted = one.certain ? one.key : `${one.key} ${one.tie.label.text}`;
    const unsure = counts.get(`${one.key} ${one.tie.label.text}`) ?? 0;
    const count = (counts.get(one.key) ?? 0) + unsure;
    if (isAsked) counts.set(counted, (counts.get(counted) ?? 0) + 1);
    // A further label of a field (city after province) is about the one before it.
    return recognisedField(one, isAsked ? count : Math.max(0, count - 1));
  });
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
    const isSplit = before !== undefined && before.tie.label.text !== one.tie.label.text;
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
