import type { FieldValue } from '@/lib/forms/values';
import type { Finding } from '@/lib/rules/types';

/** Why our own rules would complain of a value as soon as it is filled. */
export interface Refusal {
  reason: string;
  /** The repair, where it is certain: what it does, and what the field gets instead. */
  fix?: { label: string; value: string };
}

/** Checks the values of a profile as those of a form are checked. */
export type CheckValues = (values: readonly FieldValue[]) => readonly Finding[];

/**
 * The rules that look at the form of a single value. What the others say depends on the page and on the province, and
 * may be right to fill all the same.
 */
const OF_FORM = new Set([
  'credit-code',
  'email-address',
  'landline-number',
  'mobile-number',
  'organisation-code',
  'passport',
  'permanent-resident-id',
  'residence-permit',
  'resident-id',
  'travel-permit',
]);

/** What is refused, by `key#index`; a value with a certain repair whatever rule refuses it. */
export function refusalsIn(findings: readonly Finding[]): Map<string, Refusal> {
  const refusals = new Map<string, Refusal>();
  for (const { rule, field, index, severity, message, fix } of findings) {
    const place = `${field}#${index}`;
    if (severity !== 'error' || !(fix ?? OF_FORM.has(rule))) continue;
    if (!refusals.get(place)?.fix) refusals.set(place, { reason: message, ...(fix && { fix }) });
  }
  return refusals;
}
