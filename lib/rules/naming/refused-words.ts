import type { Province } from '@/lib/regions';
import { listed } from '../support/text';
import {
  findWords,
  placeInWords,
  wordIndex,
  type FoundWord,
  type PlainText,
  type WordIndex,
} from './find-words';
import type { NameProblem } from './problem';
import { explainWord, INDIVIDUAL_WORDS, laterProvinceWords, provinceWords } from './words';
import * as say from '../english/naming/refused-words';

const NAMING = 'ali-fields-2019';

interface WordLists {
  /** Word → the source that refuses it. */
  strict: ReadonlyMap<string, string>;
  strictWords: WordIndex;
  later: ReadonlyMap<string, string>;
  laterWords: WordIndex;
}

const lists = new Map<string, WordLists>();

/** What a province refuses, the national list included; put together once. */
function listsOf(province: Province | undefined): WordLists {
  const known = lists.get(province?.code ?? '');
  if (known) return known;
  const own = province ? provinceWords(province) : null;
  const strict = new Map(own?.words.map((word) => [word, own.source]));
  for (const [word, source] of INDIVIDUAL_WORDS) strict.set(word, source);
  const later = new Map(
    (province ? laterProvinceWords(province) : []).map(({ word, source }) => [word, source]),
  );
  const made = {
    strict,
    strictWords: wordIndex(strict.keys()),
    later,
    laterWords: wordIndex(later.keys()),
  };
  lists.set(province?.code ?? '', made);
  return made;
}

/** Words that the national list or the province's own refuses. */
export function refusedWords(plain: PlainText, province: Province | undefined): NameProblem[] {
  const { strict, strictWords, later, laterWords } = listsOf(province);
  const errors = findWords(plain, strictWords);
  const problems: NameProblem[] = [];
  if (errors.length > 0) {
    const localOnly = errors.every(({ word }) => !INDIVIDUAL_WORDS.has(word));
    const where = localOnly && province ? say.refusesIn(province.en) : say.refusedEverywhere;
    problems.push({
      severity: 'error',
      what: say.containsWord(describe(errors, where)),
      wayOut: say.wayOut,
      source: [...new Set(errors.map(({ word }) => strict.get(word) ?? NAMING))],
      words: errors.map(({ word }) => word),
    });
  }
  if (!province) return problems;
  const warnings = findWords(plain, laterWords).filter(
    ({ word }) => !errors.some((error) => error.word.includes(word)),
  );
  if (warnings.length > 0) {
    problems.push({
      severity: 'warning',
      what: say.containsWord(describe(warnings, say.refusesAsWell(province.en))),
      wayOut: say.wayOut,
      source: [...new Set(warnings.map(({ word }) => later.get(word) ?? NAMING))],
      words: warnings.map(({ word }) => word),
    });
  }
  return problems;
}

/** `论坛 (“forum”, characters 3–4), a community word refused in names of personal websites. Reason.` */
function describe(found: readonly FoundWord[], refusal: string): string {
  const named = found.map((hit) => {
    const { en } = explainWord(hit.word);
    return `${hit.word} (“${en}”, ${placeInWords(hit)})`;
  });
  const kinds = [...new Set(found.map(({ word }) => explainWord(word).kind))];
  const reasons = [...new Set(found.map(({ word }) => explainWord(word).reason))];
  return say.inNamesOfPersonalWebsites(listed(named), listed(kinds), refusal, reasons.join(' '));
}
