import { PROVINCES, type Province } from '@/lib/regions';
import { listed } from '../support/text';
import {
  findWords,
  placeInWords,
  plainText,
  wordIndex,
  type FoundWord,
  type PlainText,
  type WordIndex,
} from './find-words';
import { findIdiom } from './idioms';
import { findPersonName } from './person-names';
import { isPinyin } from './pinyin';
import { findPlaceNames } from './place-names';
import type { NameProblem } from './problem';
import { explainWord, INDIVIDUAL_WORDS, laterProvinceWords, provinceWords } from './words';

const NAMING = 'ali-fields-2019';
const WAY_OUT = 'Choose a name without it that says what the site is about.';

export interface PersonalNameContext {
  /** The province of the filing, where it is known. */
  province?: Province | undefined;
  /** The applicant's own name and those of the leader and the administrator, where known. */
  people?: readonly string[];
}

/** What is wrong with the name of a personal website, gravest or not, in the order in which it is read out. */
export function problemsOfPersonalName(
  name: string,
  { province, people = [] }: PersonalNameContext,
): NameProblem[] {
  const plain = plainText(name);
  if (plain.text === '') return [];
  if (province?.code === '32') return problemsInJiangsu(plain);
  return [
    ...refusedWords(plain, province),
    ...peopleNamed(plain, people),
    ...placesNamed(plain, province),
    ...idiomUsed(plain),
    ...provinceForms(plain, province),
    ...wordsElsewhere(plain, province),
  ];
}

const JIANGSU_FORM = /^(.+)的个人(?:博客|主页)$/u;

/** Jiangsu takes two forms only; its rule replaces the national list, which refuses 博客 and 主页. */
function problemsInJiangsu(plain: PlainText): NameProblem[] {
  if (JIANGSU_FORM.test(plain.text)) return [];
  return [
    {
      severity: 'error',
      what: 'does not have the form that Jiangsu demands: names of personal websites there read 某某的个人博客 (“so-and-so’s personal blog”) or 某某的个人主页 (“so-and-so’s personal home page”), and nothing else is accepted.',
      wayOut: 'End the name with 的个人博客 or 的个人主页.',
      source: [NAMING, 'ali-prov-2019'],
      words: [],
    },
  ];
}

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

function refusedWords(plain: PlainText, province: Province | undefined): NameProblem[] {
  const { strict, strictWords, later, laterWords } = listsOf(province);
  const errors = findWords(plain, strictWords);
  const problems: NameProblem[] = [];
  if (errors.length > 0) {
    const localOnly = errors.every(({ word }) => !INDIVIDUAL_WORDS.has(word));
    const where = localOnly && province ? `${province.en} refuses` : 'refused';
    problems.push({
      severity: 'error',
      what: `contains ${describe(errors, where)}`,
      wayOut: WAY_OUT,
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
      what: `contains ${describe(warnings, `${province.en} refuses as well, by newer descriptions of its practice`)}`,
      wayOut: WAY_OUT,
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
  const that = refusal === 'refused' ? 'refused' : `that ${refusal}`;
  return `${listed(named)}: ${listed(kinds)} ${that} in names of personal websites. ${reasons.join(' ')}`;
}

function peopleNamed(plain: PlainText, people: readonly string[]): NameProblem[] {
  const own = people
    .map((person) => plainText(person).text)
    .find((person) => [...person].length > 1 && plain.text.includes(person));
  if (own !== undefined) {
    return [
      {
        severity: 'error',
        what: `contains the name of a person in this filing, ${own}; names of personal websites may not carry a person’s name, also not your own.`,
        wayOut: 'Take the name out.',
        source: [NAMING],
        words: [own],
      },
    ];
  }
  const guess = findPersonName(plain.text);
  if (guess === undefined) return [];
  return [
    {
      severity: 'warning',
      what: `begins with what looks like a person’s name, ${guess}; names of personal websites may not carry one, although blogs recommend such names.`,
      wayOut: 'If it is a name, take it out; if it is not, leave it.',
      source: [NAMING],
      words: [guess],
    },
  ];
}

function placesNamed(plain: PlainText, province: Province | undefined): NameProblem[] {
  const found = findPlaceNames(plain);
  const certain = found.filter(({ everyday }) => !everyday);
  const shown = certain.length > 0 ? certain : found;
  if (shown.length === 0) return [];
  const refusedHere =
    province && ['44', '46'].includes(province.code) ? ` ${province.en} says so again.` : '';
  return [
    {
      severity: certain.length > 0 ? 'error' : 'warning',
      what: `contains the place name ${listed(shown.map((hit) => `${hit.word} (${placeInWords(hit)})`))}; names of personal websites may not name a province or a city.${refusedHere}`,
      wayOut:
        certain.length > 0
          ? 'Take the place name out.'
          : 'It is an everyday word too, but a reviewer may read it as the city: another word is safer.',
      source: [NAMING],
      words: shown.map(({ word }) => word),
    },
  ];
}

function idiomUsed(plain: PlainText): NameProblem[] {
  const idiom = findIdiom(plain);
  if (idiom === undefined) return [];
  return [
    {
      severity: 'warning',
      what: `contains the idiom ${idiom}; four-character idioms (成语) are refused in names of personal websites.`,
      wayOut: 'Choose a name that says what the site is about.',
      source: [NAMING],
      words: [idiom],
    },
  ];
}

/** Forms that newer descriptions of single provinces refuse. */
function provinceForms(plain: PlainText, province: Province | undefined): NameProblem[] {
  if (province?.code === '51' && /[a-z0-9]/.test(plain.text)) {
    return [
      {
        severity: 'warning',
        what: 'contains Latin letters or digits; Sichuan refuses English, digits and domains in names of personal websites.',
        wayOut: 'Write the name in Chinese characters only.',
        source: ['tencent-prov-2022'],
        words: [],
      },
    ];
  }
  const spelled = province?.code === '44' ? /[a-z]{2,}/.exec(plain.text)?.[0] : undefined;
  if (spelled !== undefined && isPinyin(spelled)) {
    return [
      {
        severity: 'warning',
        what: `contains ${spelled}, which can be read as pinyin; Guangdong refuses pinyin in names of personal websites.`,
        wayOut: 'Write that part in Chinese characters.',
        source: ['huawei-kb-2026'],
        words: [spelled],
      },
    ];
  }
  return [];
}

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
function wordsElsewhere(plain: PlainText, province: Province | undefined): NameProblem[] {
  if (province && provinceWords(province)) return [];
  const found = findWords(plain, refusedElsewhere().words);
  const [first] = found;
  if (!first) return [];
  const refusing = refusedElsewhere().provinces.get(first.word) ?? [];
  const unknown = province
    ? `${province.en} has published no list, so it is unknown there.`
    : 'The province of this filing is not chosen yet.';
  return [
    {
      severity: 'info',
      what: `contains ${first.word} (“${explainWord(first.word).en}”, ${placeInWords(first)}), which ${listed(refusing)} refuse${refusing.length === 1 ? 's' : ''} in names of personal websites. ${unknown}`,
      wayOut: 'A name without it is safer.',
      source: [NAMING],
      words: found.map(({ word }) => word),
    },
  ];
}
