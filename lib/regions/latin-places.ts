import { PROVINCES, spelling } from '.';
import { nameParts } from './base-name';
import { allDivisions, isPlaceholder, withoutPlaceholder } from './divisions';
import { plainLetters, spellings } from './english-names';
import { OUTSIDE } from './outside';
import { MISLEADING, type Place } from './place-names';

const OTHER_PROVINCE_SPELLINGS: Readonly<Record<string, string[] | undefined>> = {
  '15': ['neimenggu', 'neimongol'],
  '54': ['xizang'],
};
const OUTSIDE_SPELLINGS: Readonly<Record<string, string[]>> = {
  '71': ['taiwan', 'taipei', 'kaohsiung'],
  '81': ['hongkong', 'xianggang', 'kowloon'],
  '82': ['macao', 'macau', 'aomen'],
};

const KIND_WORDS =
  /^(?:province|city|district|county|municipality|prefecture|autonomous|region|banner|league|new|area|sheng|shi|qu|zhuang|hui|uygur|uyghur|zizhiqu|zizhizhou)$/;
const KIND_LEVELS: readonly { words: RegExp; levels: readonly number[] }[] = [
  { words: /^(?:province|sheng)$/, levels: [1] },
  { words: /^(?:city|shi|prefecture)$/, levels: [2, 3] },
  { words: /^(?:district|qu|county|xian)$/, levels: [3] },
];
const STREET_WORD =
  /^(?:road|rd|street|st|avenue|ave|boulevard|blvd|lane|alley|highway|lu|jie|dajie|dadao|dao|xiang|hutong|building|tower|plaza|mansion|square|park|hotel|university)$/;
const DIRECTION = /^(?:north|south|east|west|middle|central|n|s|e|w|bei|nan|dong|xi|zhong)$/;
const LONGEST_IN_WORDS = 6;
const MOST_WORDS = 60;

let index: Map<string, Place[]> | undefined;

/** The places that an address in English or pinyin names, and the words that do; no places when there are none. */
export function latinPlaces(text: string): { places: readonly Place[]; via: string } {
  const words = text.match(/[\p{Script=Latin}\p{M}'’`]+/gu)?.slice(0, MOST_WORDS) ?? [];
  let places: readonly Place[] = [];
  const via: string[] = [];
  for (const { named, text } of mentions(words)) {
    const fitting = places.length === 0 ? named : narrow(places, named);
    if (fitting.length === 0) continue;
    places = fitting;
    via.push(text);
  }
  return { places: mostGeneral(places), via: via.join(', ') };
}

/** Names by the level they most likely mean, so that a city named first is not read as a village of the same sound. */
function mentions(words: readonly string[]): { named: readonly Place[]; text: string }[] {
  const found: { named: readonly Place[]; text: string }[] = [];
  let at = 0;
  while (at < words.length) {
    const length = nameLength(words, at);
    if (length > 0) {
      const parts = words.slice(at, at + length);
      const places = ofKind(named(parts), words[at + length] ?? '');
      found.push({ named: places, text: parts.join(' ') });
    }
    at += Math.max(length, 1);
  }
  return found.sort((a, b) => levelOf(a.named) - levelOf(b.named));
}

/** “Jilin City” is not the province: the word after a name says which level is meant, where one fits. */
function ofKind(places: readonly Place[], next: string): readonly Place[] {
  const word = plainLetters(next);
  const wanted = KIND_LEVELS.find(({ words }) => words.test(word))?.levels;
  const fitting = wanted ? places.filter(({ level }) => wanted.includes(level)) : [];
  return fitting.length > 0 ? fitting : places;
}

const levelOf = (places: readonly Place[]) => Math.min(...places.map(({ level }) => level));

function nameLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_IN_WORDS, words.length - at); length > 0; length -= 1) {
    if (named(words.slice(at, at + length)).length === 0) continue;
    const next = plainLetters(words[at + length] ?? '');
    const afterNext = plainLetters(words[at + length + 1] ?? '');
    const isStreet =
      STREET_WORD.test(next) || (DIRECTION.test(next) && STREET_WORD.test(afterNext));
    if (!isStreet) return length;
  }
  return 0;
}

function named(words: readonly string[]): readonly Place[] {
  index ??= buildIndex();
  const letters = plainLetters(words.join(''));
  return letters.length < 3 || KIND_WORDS.test(letters) ? [] : (index.get(letters) ?? []);
}

function narrow(known: readonly Place[], named: readonly Place[]): Place[] {
  return named.flatMap((place) =>
    known.some(({ path }) => place.path === path || place.path.startsWith(`${path}/`))
      ? [place]
      : [],
  );
}

/** Suzhou alone means a city and perhaps counties of that sound: the highest level counts. */
function mostGeneral(places: readonly Place[]): readonly Place[] {
  const level = levelOf(places);
  return places.filter((place) => place.level === level);
}

function buildIndex(): Map<string, Place[]> {
  const spelled = new Map<string, Place[]>();
  const add = (name: string, place: Place) => {
    const known = spelled.get(name);
    if (!known) spelled.set(name, [place]);
    else if (!known.some(({ path }) => path === place.path)) known.push(place);
  };
  for (const province of PROVINCES) {
    const { code, zh } = province;
    const place: Place = { province: code, path: zh, level: 1, certainty: 'full' };
    add(plainLetters(spelling(province)), place);
    for (const other of OTHER_PROVINCE_SPELLINGS[code] ?? []) add(other, place);
  }
  for (const { code, zh } of OUTSIDE) {
    for (const name of OUTSIDE_SPELLINGS[code] ?? []) {
      add(name, { province: code, path: zh, level: 1, certainty: 'full' });
    }
  }
  for (const division of allDivisions()) {
    if (division.code.length === 2 || isPlaceholder(division)) continue;
    const { base, suffix } = nameParts(division.zh);
    const place: Place = {
      province: division.code.slice(0, 2),
      path: withoutPlaceholder(division.path),
      level: division.code.length === 4 ? 2 : 3,
      certainty: 'full',
    };
    const kind = suffix === '' ? '' : (spellings(suffix)[0] ?? '');
    for (const name of spellings(base)) {
      if (!MISLEADING.has(base)) add(name, place);
      if (kind !== '') add(name + kind, place);
    }
  }
  return spelled;
}
