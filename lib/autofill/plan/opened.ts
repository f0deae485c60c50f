import { ANOTHER_PERSON } from '@/lib/forms/administrator-choice';
import { mayOpen } from '@/lib/forms/opened-by-choice';
import type { FieldValue } from '@/lib/forms/values';

import type { FieldState, PlanItem } from '../types';

/**
 * What the profile has for fields that the page does not ask yet, and that a choice of the plan opens: they are filled in
 * the same press, once they are there.
 */
export function openedBy(
  items: readonly PlanItem[],
  values: readonly FieldValue[],
  fields: readonly FieldState[],
): FieldValue[] {
  const asked = new Set(fields.map(({ key, index }) => `${key}#${index}`));
  const openers = items.filter(opens);
  return values.filter(
    ({ key, index }) =>
      !asked.has(`${key}#${index}`) &&
      openers.some(({ field }) => field.index === index && mayOpen(field.key, key)),
  );
}

/**
 * The entity's leader as administrator opens nothing, and no box that is left unticked does: but for the one that says
 * it is the leader.
 */
const opens = ({ field, shown, planned }: PlanItem): boolean =>
  planned.action === 'fill' &&
  (field.key === 'admin.choice'
    ? shown === ANOTHER_PERSON
    : planned.texts.some((text) => text !== '否'));

/** Whether a choice of the plan takes this field away again: the leader as administrator leaves none to describe. */
export const isTakenAway = (field: FieldState, items: readonly PlanItem[]): boolean =>
  field.key.startsWith('admin.') &&
  items.some(
    ({ field: choice, shown, planned }) =>
      choice.key === 'admin.choice' &&
      choice.id !== field.id &&
      choice.index === field.index &&
      planned.action === 'fill' &&
      shown !== ANOTHER_PERSON,
  );
