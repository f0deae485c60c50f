import { normalise, optionOf } from '@/lib/forms';
import { administratorMeant } from '@/lib/forms/administrator-choice';
import { optionInOtherWords } from '@/lib/forms/grammar/compose-option';
import type { FieldKey } from '@/lib/forms/types';

import { answerAmong } from './other-words';

/** Only China issues these: 中国居民身份证 is a 居民身份证. 临时居民身份证 is another document, and so is 中国护照. */
const COUNTRY = /^(?:中国|中华人民共和国)(?=(?:居民|外国人永久居留)身份证)/u;

/** What a choice is, whatever the page calls it: the catalogue's `zh`, or the normalised text of an unknown one. */
function identityOf(key: FieldKey, text: string): string {
  const option =
    optionOf(key, text) ??
    optionOf(key, text.trim().replace(COUNTRY, '')) ??
    optionInOtherWords(key, text);
  return option?.zh ?? normalise(text);
}

export const sameChoice = (key: FieldKey, one: string, other: string): boolean =>
  normalise(one) === normalise(other) || identityOf(key, one) === identityOf(key, other);

/**
 * The page's wording of a choice among what it offers: the same words, else another wording of the same option (also one
 * that no source has), else the answer that means the same, else null. Two offers that could both be meant are no answer.
 */
export function wordingAmong(
  key: FieldKey,
  wanted: string,
  offered: readonly string[],
): string | null {
  const exact = offered.find((text) => normalise(text) === normalise(wanted));
  if (exact !== undefined) return exact;
  const alike = offered.filter((text) =>
    key === 'admin.choice' ? administratorMeant(text) === wanted : sameChoice(key, text, wanted),
  );
  if (alike.length === 0) return answerAmong(wanted, offered);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
