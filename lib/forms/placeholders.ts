import { placeholders } from './built/placeholders';
import { placeholderTexts } from './known-texts.precomputed';
import { normalise } from './normalise';
import type { FieldKey } from './types';

/** A grey text inside an empty control. It explains, but never tells which field the control is. */
export interface Placeholder {
  zh: string;
  en: string;
  comment?: string;
  /** Fields in which it was seen. */
  fields: FieldKey[];
  source: string[];
}

export const PLACEHOLDERS: readonly Placeholder[] = placeholders;
let byText: ReadonlyMap<string, Placeholder> | undefined;

/** The known placeholder with this text, whatever its stars, spaces and width. */
export function findPlaceholder(text: string): Placeholder | undefined {
  byText ??= new Map(PLACEHOLDERS.map((entry, at) => [placeholderTexts[at] || entry.zh, entry]));
  return byText.get(normalise(text));
}
