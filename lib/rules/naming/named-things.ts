import { PROVINCES, type Province } from '@/lib/regions';
import { englishPlace } from '@/lib/regions/english-names';
import { OUTSIDE } from '@/lib/regions/outside';
import { listed } from '../support/text';
import { placeInWords, plainText, type PlainText } from './find-words';
import { findIdiom } from './idioms';
import { findPersonName } from './person-names';
import { findPlaceNames, type PlaceCertainty } from './place-names';
import type { NameProblem } from './problem';
import * as say from '../english/naming/named-things';

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
        what: say.containsTheName(own),
        wayOut: say.takeTheNameOut,
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
      what: say.beginsWithWhatLooksLike(guess),
      wayOut: say.ifItIsAName,
      source: [NAMING],
      words: [guess],
    },
  ];
}

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
    province && ['44', '46'].includes(province.code) ? say.saysSoAgain(province.en) : '';
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
        what: say.containsThePlaceName(certain.names, say.placeRule, refusedHere),
        wayOut: say.takeThePlaceNameOut,
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
        what: say.containsWhichIsTheName(likely.names, say.placeRule, refusedHere),
        wayOut: isEveryday ? say.itIsAnEverydayWord : say.takeItOut,
        source,
        words: likely.words,
      },
    ];
  }
  if (possible.shown.length === 0) return [];
  return [
    {
      severity: 'info',
      what: say.containsTheCharacters(possible.names, say.placeRule),
      wayOut: say.ifNoPlaceIsMeant,
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
      what: say.containsTheIdiom(idiom),
      wayOut: say.chooseANameThatSays,
      source: [NAMING],
      words: [idiom],
    },
  ];
}
