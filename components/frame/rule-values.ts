import { type FieldValue, Values } from '@/lib/forms/values';

/**
 * What rules read of a page: what is entered and what earlier steps of this filing held, and from `context` (the profile
 * on show) what the page does not ask.
 */
export function ruleValues(known: readonly FieldValue[], context: readonly FieldValue[]): Values {
  const shown = new Set(known.filter(({ value }) => value !== '').map(({ key }) => key));
  return new Values([...known, ...context.filter(({ key }) => !shown.has(key))]);
}
