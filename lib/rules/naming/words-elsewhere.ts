import { PROVINCES, type Province } from '@/lib/regions';
import { listed } from '../support/text';
import { findWords, placeInWords, wordIndex, type PlainText, type WordIndex } from './find-words';
import type { NameProblem } from './problem';
import { explainWord, INDIVIDUAL_WORDS, provinceWords } from './words';
import * as say from '../english/naming/words-elsewhere';

const NAMING = 'ali-fields-2019';

let elsewhere: { provinces: Map<string, string[]>; words: WordIndex } | undefined;

/** Word of a province's list → the provinces that refuse it; single characters match too much to be worth a hint. */
function refusedElsewhere() {
  if (elsewhere) return elsewhere;
  const provinces = new Map<string, string[]>();
  for (const province of PROVINCES) {
    for (const word of provinceWords(province)?.words ?? []) {
      if (word.length < 2 || INDIVIDUAL_WORDS.has(word)) continue;
      provinces.set(word, [...(provinces.get(word) ?? []), province.en]);
    }
  }
  elsewhere = { provinces, words: wordIndex(provinces.keys()) };
  return elsewhere;
}

/** Words that other provinces refuse. Nothing was published for this one, which does not mean that it allows them. */
export function wordsElsewhere(plain: PlainText, province: Province | undefined): NameProblem[] {
  if (province && provinceWords(province)) return [];
  const found = findWords(plain, refusedElsewhere().words);
  const [first] = found;
  if (!first) return [];
  const refusing = refusedElsewhere().provinces.get(first.word) ?? [];
  const unknown = province ? say.hasPublishedNoList(province.en) : say.theProvinceOfThisFiling;
  return [
    {
      severity: 'info',
      what: say.containsWhichRefuseInNames(
        first.word,
        explainWord(first.word).en,
        placeInWords(first),
        listed(refusing),
        refusing.length === 1 ? 's' : '',
        unknown,
      ),
      wayOut: say.aNameWithout,
      source: [NAMING],
      words: found.map(({ word }) => word),
    },
  ];
}
