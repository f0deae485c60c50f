import { normalise, optionOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

/** What a choice is, whatever the page calls it: the catalogue's `zh`, or the normalised text of an unknown one. */
const identityOf = (key: FieldKey, text: string): string =>
  optionOf(key, text)?.zh ?? normalise(text);

export const sameChoice = (key: FieldKey, one: string, other: string): boolean =>
  normalise(one) === normalise(other) || identityOf(key, one) === identityOf(key, other);

/**
 * The page's wording of a choice among what it offers: the same words, else another wording of the same option, else
 * null. Two offers that could both be meant are no answer.
 */
export function wordingAmong(
  key: FieldKey,
  wanted: string,
  offered: readonly string[],
): string | null {
  const exact = offered.find((text) => normalise(text) === normalise(wanted));
  if (exact !== undefined) return exact;
  const alike = offered.filter((text) => sameChoice(key, text, wanted));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
