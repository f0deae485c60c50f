import { optionOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

/** A value of a field; a choice is told in both languages. */
export function inBothLanguages(key: FieldKey, text: string): string {
  const en = optionOf(key, text)?.en;
  return en ? `${text} (${en})` : text;
}
