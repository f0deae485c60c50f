import { placeholders } from './built/placeholders';
import { placeholderTexts } from './known-texts.precomputed';
import { normalise } from './normalise';
import type { Placeholder } from './types';

let byText: ReadonlyMap<string, Placeholder> | undefined;

/** The known placeholder with this text, whatever its stars, spaces and width. */
export function findPlaceholder(text: string): Placeholder | undefined {
  byText ??= new Map(placeholders.map((entry, at) => [placeholderTexts[at] || entry.zh, entry]));
  return byText.get(normalise(text));
}
