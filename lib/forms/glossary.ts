import glossary from './data/glossary.json';
import { normalise } from './normalise';

/** One term of the procedure: its Chinese words and the one English word that is used for it everywhere. */
export interface Term {
  zh: string[];
  en: string;
  /** Short form where the context is clear. */
  short?: string;
  comment?: string;
  /** What other documents call it; never used in our own texts. */
  formerly?: string[];
  source: string[];
}

export const GLOSSARY: readonly Term[] = glossary as Term[];
const byWord = new Map(GLOSSARY.flatMap((term) => term.zh.map((word) => [normalise(word), term])));

/** The term that a Chinese word names. */
export function termOf(text: string): Term | undefined {
  return byWord.get(normalise(text));
}
