import { PROVINCES } from '@/lib/regions';
import { baseName } from '@/lib/regions/base-name';
import { allDivisions, isPlaceholder, type Division } from '@/lib/regions/divisions';
import {
  EVERYDAY_PLACES,
  FURTHER_PLACES,
  LANDSCAPE,
  WORDS_AROUND_PLACES,
} from '@/lib/regions/bare-county';
import { OUTSIDE, OUTSIDE_AREAS } from '@/lib/regions/outside';
import { findWords, wordIndex, type FoundWord, type PlainText, type WordIndex } from './find-words';
import { readingOf } from './segment';

/**
 * How sure it is that a place is meant. `certain`: a province or city, or a county with its kind (西湖区), as a word of
 * its own; `likely`: a county without its kind, or a name that is an everyday word too; `possible`: characters that can
 * be read as a place or as parts of other words (大江西流).
 */
export type PlaceCertainty = 'certain' | 'likely' | 'possible';

export interface FoundPlace extends FoundWord {
  certainty: PlaceCertainty;
  /** Why it is no more than likely. */
  because?: 'everyday' | 'county';
}

interface Places {
  words: WordIndex;
  /** Names that are less than certain. */
  likely: ReadonlyMap<string, 'everyday' | 'county'>;
}

const WITHIN = wordIndex(WORDS_AROUND_PLACES);

let places: Places | undefined;

function placeNames(): Places {
  if (places) return places;
  const likely = new Map<string, 'everyday' | 'county'>();
  const names: string[] = [];
  const add = (name: string, because?: 'everyday' | 'county') => {
    if (name.length < 2) return;
    names.push(name);
    if (because) likely.set(name, because);
  };
  const divisions = allDivisions().filter((division) => !isPlaceholder(division));
  for (const division of divisions) {
    if (division.code.length === 6) addCounty(division, add);
  }
  for (const { names: outside } of OUTSIDE_AREAS) for (const name of outside) add(name, 'county');
  for (const name of FURTHER_PLACES) add(name, 'county');
  const cities = [
    ...PROVINCES.flatMap(({ zh, zhShort }) => [zh, zhShort]),
    ...OUTSIDE.flatMap(({ names: outside }) => outside.flatMap((name) => [name, baseName(name)])),
    ...divisions.filter(({ code }) => code.length === 4).flatMap(({ zh }) => [zh, baseName(zh)]),
  ];
  for (const name of cities) {
    likely.delete(name);
    add(name, EVERYDAY_PLACES.has(name) ? 'everyday' : undefined);
  }
  places = { words: wordIndex(names), likely };
  return places;
}

function addCounty({ zh }: Division, add: (name: string, because?: 'county') => void): void {
  const base = baseName(zh);
  add(zh, zh.length < 3 ? 'county' : undefined);
  if (base !== zh && !EVERYDAY_PLACES.has(base) && !LANDSCAPE.test(base)) add(base, 'county');
}

/**
 * Names of places in a text, short or full: provinces, cities, counties and districts, Hong Kong, Macao and Taiwan
 * included. Characters that only meet (快乐山水, 三明治) are not told.
 */
export function findPlaceNames(text: PlainText): FoundPlace[] {
  const { words, likely } = placeNames();
  const within = findWords(text, WITHIN);
  return findWords(text, words).flatMap((found): FoundPlace[] => {
    if (within.some(({ from, to }) => from <= found.from && found.to <= to)) return [];
    const start = text.places.indexOf(found.from);
    const reading = readingOf(text.text, start, start + found.word.length);
    if (reading === 'chance') return [];
    const because = likely.get(found.word);
    if (reading === 'open') return because ? [] : [{ ...found, certainty: 'possible' }];
    return because
      ? [{ ...found, certainty: 'likely', because }]
      : [{ ...found, certainty: 'certain' }];
  });
}
