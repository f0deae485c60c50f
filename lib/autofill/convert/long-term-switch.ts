import { isValidity, longTermOf } from './field-kinds';
import type { FieldState, PlanItem } from '../types';

/** What the page's own field for 长期 will say: that the document has no end, anything else, or there is no such field. */
export type LongTermSwitch = 'set' | 'unset' | 'absent';

/** By the plan for that field, which comes before the one for the dates. Where the dates are filled alone, the person sets it. */
export function longTermSwitch(
  field: FieldState,
  fields: readonly FieldState[],
  planned: readonly PlanItem[],
): LongTermSwitch {
  if (!isValidity(field.key)) return 'absent';
  const key = longTermOf(field.key);
  const isIt = (one: FieldState): boolean => one.key === key && one.index === field.index;
  if (!fields.some(isIt)) return 'absent';
  const action = planned.find((item) => isIt(item.field))?.planned.action;
  return action === undefined || action === 'fill' || action === 'already-right' ? 'set' : 'unset';
}
