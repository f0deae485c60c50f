import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';

import { heldBy } from './same-value';
import type { FieldState, PlanItem } from '../types';
import { asksSeveral } from './website-for-page';
import * as say from '../english/plan/other-website';

/** What tells websites apart; where a page says both, the first one does. */
const NAMES: readonly FieldKey[] = ['website.name', 'website.domains'];
/** What each website of a page has of its own. */
const OF_WEBSITE = /^(?:website|service|instance|admin|psb|documents|app)\./;

const comparable = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/**
 * Of a page that asks about several websites, the rows or blocks that hold another website than the profile has at
 * that place, each with why nothing is filled in there: data of two websites must not meet in one.
 * @param overwrite what the person typed is replaced, so it says nothing; what the page shows as text still does
 */
export function otherWebsites(
  values: readonly FieldValue[],
  fields: readonly FieldState[],
  overwrite = false,
): Map<number, string> {
  const others = new Map<number, string>();
  if (!asksSeveral(fields)) return others;
  const told = new Set<number>();
  for (const name of NAMES)
    for (const field of fields) {
      const { key, index, control } = field;
      if (key !== name || told.has(index) || (overwrite && control !== 'read-only')) continue;
      const value = values.find((one) => one.key === key && one.index === index);
      const held = heldBy(field);
      if (!value || held.length === 0) continue;
      told.add(index);
      const own = (value.list ?? [value.value]).map(comparable);
      if (!held.some((text) => own.includes(comparable(text))))
        others.set(index, reasonOf(held.join(', '), index, value.value));
    }
  return others;
}

/** The item, unless it would write into a row or block of another website. */
export function unlessOfOther(item: PlanItem, others: ReadonlyMap<number, string>): PlanItem {
  const { field, planned } = item;
  const reason = OF_WEBSITE.test(field.key) ? others.get(field.index) : undefined;
  if (!reason || planned.action !== 'fill') return item;
  return { ...item, planned: { action: 'cannot', reason, copy: planned.texts.join('\n') } };
}

const reasonOf = (held: string, index: number, own: string): string =>
  say.pageHoldsAnother(held, index + 1, own);
