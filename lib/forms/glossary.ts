import { terms } from './built/terms';
import { normalise } from './normalise';
import type { Term } from './types';

export type { Term };

export const GLOSSARY: readonly Term[] = terms;
const byWord = new Map(GLOSSARY.flatMap((term) => term.zh.map((word) => [normalise(word), term])));

/** The term that a Chinese word names. */
export function termOf(text: string): Term | undefined {
  return byWord.get(normalise(text));
}
