import type { Province } from '@/lib/regions';
import { factsOf } from '@/lib/regions/facts';
import data from '../data/naming-words.json';
import * as say from '../english/naming/words';

/** Why a word is refused, in English. */
export interface RefusedWord {
  word: string;
  /** What the word means. */
  en: string;
  /** The kind of word, with its article, e.g. “a trade word”. */
  kind: string;
  /** Why names of that kind are refused, as a sentence. */
  reason: string;
}

const byWord = new Map<string, RefusedWord>(
  Object.values(data.categories).flatMap(({ kind, reason, words }) =>
    Object.entries(words).map(([word, en]) => [word, { word, en, kind, reason }] as const),
  ),
);

/** The meaning of a refused word and the reason of its kind. */
export function explainWord(word: string): RefusedWord {
  return (
    byWord.get(word) ?? {
      word,
      en: word,
      kind: say.aWordOnAProvinces,
      reason: say.theProvinceRefuses,
    }
  );
}

/** Words that no personal website may carry, in any province. */
export const INDIVIDUAL_WORDS: ReadonlyMap<string, string> = new Map([
  ...data.refusedForIndividuals.words.map(
    (word) => [word, data.refusedForIndividuals.source] as const,
  ),
  ...data.preapprovalForIndividuals.words.map(
    (word) => [word, data.preapprovalForIndividuals.source] as const,
  ),
  ...data.organisationForIndividuals.words.map(
    (word) => [word, data.organisationForIndividuals.source] as const,
  ),
]);

/** Words for businesses and organisations, which no personal website may be called after. */
export const BUSINESS_WORDS: readonly string[] = wordsOf(data.businessForIndividuals.categories);

/** Those of them that a diary may be about, as long as the name does not end in them. */
export const EVERYDAY_BUSINESSES: ReadonlySet<string> = new Set(
  data.businessForIndividuals.everyday,
);

/** Words of trade, which reviewers return in names of personal websites. */
export const COMMERCE_WORDS: readonly string[] = wordsOf(
  data.commerceForIndividuals.categories,
).filter((word) => !data.commerceForIndividuals.except.includes(word));

function wordsOf(categories: readonly string[]): string[] {
  return Object.entries(data.categories).flatMap(([id, { words }]) =>
    categories.includes(id) ? Object.keys(words) : [],
  );
}

/** The words that a province's own list refuses in names of personal websites; null when it published none. */
export function provinceWords(province: Province): { words: string[]; source: string } | null {
  const { words, source } = factsOf(province).naming.forbiddenWordsIndividual;
  return words ? { words, source } : null;
}

/** Words that newer descriptions of a province's practice refuse in names of personal websites. */
export function laterProvinceWords(province: Province): { word: string; source: string }[] {
  return data.provinceExtras
    .filter((extra) => extra.province === province.code)
    .flatMap(({ words, source }) => words.map((word) => ({ word, source })));
}

/** Beginnings that are reserved for national bodies. */
export const STATE_BEGINNINGS = data.stateAtStart;

/** Beginnings that newer lists refuse. */
export const REFUSED_BEGINNINGS = data.refusedAtStart;

/** Words that are refused anywhere in any name; the source's list is open. */
export const SENSITIVE_WORDS = data.sensitive;
