import { PROVINCES, type Province } from '@/lib/regions';
import { englishPlace } from '@/lib/regions/english-names';
import { OUTSIDE } from '@/lib/regions/outside';
import { listed } from '../support/text';
import { placeInWords, plainText, type PlainText } from './find-words';
import { findIdiom } from './idioms';
import { findPersonName } from './person-names';
import { findPlaceNames, type PlaceCertainty } from './place-names';
import type { NameProblem } from './problem';

const NAMING = 'ali-fields-2019';

/** Names of people: of this filing, or what looks like one. */
export function peopleNamed(plain: PlainText, people: readonly string[]): NameProblem[] {
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

const PLACE_RULE =
  'names of personal websites may name no place, neither a province or city nor a county or district';

/** The English of a place, with a comma behind it; empty where it is not known. */
function englishOf(zh: string): string {
  const known =
    PROVINCES.find((one) => one.zhShort === zh)?.en ??
    OUTSIDE.find(({ names }) => names[0] === zh)?.en ??
    englishPlace(zh);
  return /\p{Script=Han}/u.test(known) ? '' : `${known}, `;
}

/** Names of places, by how sure it is that one is meant. */
export function placesNamed(plain: PlainText, province: Province | undefined): NameProblem[] {
  const found = findPlaceNames(plain);
  const refusedHere =
    province && ['44', '46'].includes(province.code) ? ` ${province.en} says so again.` : '';
  const told = (certainty: PlaceCertainty) => {
    const shown = found.filter((place) => place.certainty === certainty);
    const names = listed(
      shown.map((hit) => `${hit.word} (${englishOf(hit.word)}${placeInWords(hit)})`),
    );
    return { shown, names, words: shown.map(({ word }) => word) };
  };
  const certain = told('certain');
  const likely = told('likely');
  const possible = told('possible');
  const source = [NAMING];
  if (certain.shown.length > 0) {
    return [
      {
        severity: 'error',
        what: `contains the place name ${certain.names}; ${PLACE_RULE}.${refusedHere}`,
        wayOut: 'Take the place name out.',
        source,
        words: certain.words,
      },
    ];
  }
  if (likely.shown.length > 0) {
    const isEveryday = likely.shown.every(({ because }) => because === 'everyday');
    return [
      {
        severity: 'warning',
        what: `contains ${likely.names}, which is the name of a place; ${PLACE_RULE}.${refusedHere}`,
        wayOut: isEveryday
          ? 'It is an everyday word too, but a reviewer may read it as the city: another word is safer.'
          : 'Take it out, or choose a word that cannot be read as a place.',
        source,
        words: likely.words,
      },
    ];
  }
  if (possible.shown.length === 0) return [];
  return [
    {
      severity: 'info',
      what: `contains the characters of ${possible.names}, which can be read as a place or as parts of other words; ${PLACE_RULE}.`,
      wayOut: 'If no place is meant, it can stay.',
      source,
      words: possible.words,
    },
  ];
}

/** Four-character idioms. */
export function idiomUsed(plain: PlainText): NameProblem[] {
  const idiom = findIdiom(plain);
  if (idiom === undefined) return [];
  return [
    {
      severity: 'warning',
      what: `contains the idiom “${idiom}”; four-character idioms (成语) are refused in names of personal websites.`,
      wayOut: 'Choose a name that says what the site is about.',
      source: [NAMING],
      words: [idiom],
    },
  ];
}
