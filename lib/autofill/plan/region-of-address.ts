import type { FieldValue } from '@/lib/forms/values';

import { regionTaken, spokenRegion } from '../convert/region';
import type { FieldState, PlanItem } from '../types';

/**
 * What goes into the lists in the row of an address: the region of the profile, where the address begins with it. An
 * address elsewhere is left whole, and its lists to the person.
 */
export function regionOfAddress(
  { key, regionOf }: FieldState,
  values: readonly FieldValue[],
): FieldValue | undefined {
  const region = values.find((value) => value.key === key && value.index === 0);
  const address = values.find((value) => value.key === regionOf && value.index === 0);
  if (!region || !address || region.value.trim() === '') return undefined;
  return address.value.trim().startsWith(spokenRegion(region.value)) ? region : undefined;
}

/** What the lists before the box of an address will hold of it, so that the box takes the rest. */
export function regionTakenBefore(
  { key, index, isBehindRegion }: FieldState,
  planned: readonly PlanItem[],
  values: readonly FieldValue[],
): string | undefined {
  if (!isBehindRegion || index > 0) return undefined;
  const lists = planned.find(({ field }) => field.regionOf === key);
  const action = lists?.planned.action;
  if (!lists || (action !== 'fill' && action !== 'already-right')) return undefined;
  return regionTaken(lists.field, regionOfAddress(lists.field, values)?.value ?? '');
}
