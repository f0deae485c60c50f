import type { Province } from '@/lib/regions';
import { plainText } from '@/lib/rules/naming/find-words';
import { findPlaceNames } from '@/lib/rules/naming/place-names';

import data from './data/offer-words.json';
import { verdictIn, type NameQuestion } from './name-check';
import * as say from './english/name-offers';

/** A website name that no known rule of the province refuses. */
export interface NameOffer {
  zh: string;
  en: string;
  /** `unknown`: the province has published no list of refused words. */
  verdict: 'fine' | 'unknown';
}

export interface OfferQuestion extends Omit<NameQuestion, 'name'> {
  province: Province;
  /** What the site is about: English words, Chinese ones, or both. */
  about: string;
}

interface Word {
  zh: string;
  en: string;
}

const MOST = 8;
const LONGEST_SUBJECT = 6;
const JIANGSU = '32';
const HAN = /\p{Script=Han}+/gu;
const LEGAL_FORM =
  /(?:股份|集团)?(?:有限责任公司|有限公司|公司|个人独资企业|合伙企业|（[^）]*）|\([^)]*\))+$/u;

/**
 * Names that may be tried, made of what the site is about and held one by one against the rules that check the filing
 * form. The words that the person typed in Chinese come first, as they are.
 */
export function offerNames(question: OfferQuestion): NameOffer[] {
  const { province, kind, applicant = '' } = question;
  const offers: NameOffer[] = [];
  for (const { zh, en } of candidates(question)) {
    if (offers.length === MOST) break;
    if (offers.some((offer) => offer.zh === zh)) continue;
    const { verdict } = verdictIn({ name: zh, kind, applicant }, province);
    if (verdict === 'refused' || verdict === 'warned') continue;
    offers.push({ zh, en, verdict });
  }
  return offers;
}

/** Every name that would be tried, in the order of trial. */
export function candidates({ province, kind, about, applicant = '' }: OfferQuestion): Word[] {
  const subjects = subjectsIn(about);
  if (kind === 'organization') return ofOrganization(applicant, subjects);
  if (province.code === JIANGSU)
    return data.jiangsu.flatMap((form) =>
      subjects.map(({ zh, en }) => ({ zh: zh + form.zh, en: `${form.en} ${en}` })),
    );
  return data.endings.flatMap((ending) =>
    subjects.map(({ zh, en }) => ({ zh: zh + ending.zh, en: say.about(ending.en, en) })),
  );
}

/** The subjects that a text names: its own Chinese words, then those of the list. */
export function subjectsIn(about: string): Word[] {
  const own = chineseIn(about)
    .filter((zh) => zh.length <= LONGEST_SUBJECT)
    .map((zh) => ({ zh, en: say.yourWords(zh) }));
  const words = new Set(englishIn(about).flatMap(formsOf));
  const known = data.topics.filter((topic) => formsOfTopic(topic).some((one) => words.has(one)));
  return [...own, ...known.map(({ zh, en }) => ({ zh, en }))];
}

/** What a text says that no name was made of: words that the list does not have, and Chinese that is too long. */
export function leftOutOf(about: string): string[] {
  const known = new Set(
    data.topics.flatMap((topic) => [...formsOfTopic(topic), ...englishIn(topic.en)]),
  );
  const words = englishIn(about).filter(
    (word) => !FILLERS.has(word) && !formsOf(word).some((form) => known.has(form)),
  );
  return [...new Set([...words, ...chineseIn(about).filter((zh) => zh.length > LONGEST_SUBJECT)])];
}

/** Words that name no subject. */
const FILLERS = new Set(
  'a about and at blog by for from i in is it its me my of on or our page personal site some the to us we website with'.split(
    ' ',
  ),
);

const chineseIn = (about: string): string[] => about.match(HAN) ?? [];

const englishIn = (about: string): string[] => about.toLowerCase().match(/[a-z]+/g) ?? [];

const formsOfTopic = ({ en, words }: { en: string; words: readonly string[] }): string[] =>
  [en.toLowerCase(), ...words].flatMap(formsOf);

/** A word as it stands and without the endings of plural and present participle. */
const formsOf = (word: string): string[] =>
  [word, word.replace(/s$/, ''), word.replace(/ing$/, ''), word.replace(/ing$/, 'e')].filter(
    (form, at) => at === 0 || form.length > 2,
  );

/** An organisation's name must relate to it: its registered name, the short form of it, and that with a subject. */
function ofOrganization(applicant: string, subjects: readonly Word[]): Word[] {
  const registered = applicant.trim();
  if (!/\p{Script=Han}/u.test(registered)) return [];
  const short = shortForm(registered);
  return [
    { zh: registered, en: say.theRegisteredName },
    ...(short === registered ? [] : [{ zh: short, en: say.shortFormOfTheRegistered }]),
    ...subjects.map(({ zh, en }) => ({ zh: short + zh, en: say.theShortForm(en) })),
  ];
}

function shortForm(registered: string): string {
  const withoutForm = registered.replace(LEGAL_FORM, '');
  const place = findPlaceNames(plainText(withoutForm)).find(({ word }) =>
    withoutForm.startsWith(word),
  );
  const short = place
    ? withoutForm.slice(place.word.length).replace(/^[市省区县]/u, '')
    : withoutForm;
  return [...short].length >= 3 ? short : registered;
}
