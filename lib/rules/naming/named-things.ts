import type { Province } from '@/lib/regions';
import { listed } from '../support/text';
import { placeInWords, plainText, type PlainText } from './find-words';
import { findIdiom } from './idioms';
import { findPersonName } from './person-names';
import { findPlaceNames } from './place-names';
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

/** Names of provinces and cities. */
export function placesNamed(plain: PlainText, province: Province | undefined): NameProblem[] {
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

/** Four-character idioms. */
export function idiomUsed(plain: PlainText): NameProblem[] {
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
