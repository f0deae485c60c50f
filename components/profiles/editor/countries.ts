import type { Choice } from '@/components/ui/combo-box';

import { NATIONALITY_WORDS } from './nationality-words';

/** The officially assigned two-letter codes of ISO 3166-1, except of the four that the filing pages word themselves. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI ' +
  'CK CL CM CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN ' +
  'HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ' +
  'ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS ' +
  'RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA ' +
  'VC VE VN VU WS YE ZA ZM ZW';

/** By what else a country is found: its code, and what its people are called. */
const alsoKnown = (code: string): string =>
  [code, NATIONALITY_WORDS[code]].filter(Boolean).join(', ');

/** Asked as a nationality on filing pages, which give residents of these regions documents of their own. */
const FIRST: readonly Choice[] = [
  { zh: '中国', en: 'China', alsoKnownAs: alsoKnown('CN') },
  { zh: '中国香港', en: 'Hong Kong (China)', alsoKnownAs: alsoKnown('HK') },
  { zh: '中国澳门', en: 'Macao (China)', alsoKnownAs: alsoKnown('MO') },
  { zh: '中国台湾', en: 'Taiwan (China)', alsoKnownAs: alsoKnown('TW') },
];

let known: readonly Choice[] | undefined;

/** Nationalities as the browser names countries, in Chinese and English. */
export function nationalities(): readonly Choice[] {
  const zh = new Intl.DisplayNames(['zh-Hans'], { type: 'region' });
  const en = new Intl.DisplayNames(['en-GB'], { type: 'region' });
  known ??= [
    ...FIRST,
    ...CODES.split(' ')
      .map((code) => ({
        zh: zh.of(code) ?? code,
        en: en.of(code) ?? code,
        alsoKnownAs: alsoKnown(code),
      }))
      .sort((one, other) => one.en.localeCompare(other.en, 'en')),
  ];
  return known;
}

/** “British citizen”, “the Republic of Ireland”: other kinds of British nationals are not meant. */
const ADDED = /^(?:the )?(?:(?:republic|kingdom) of )?(.+?)(?: citizen)?$/;

const isNamed = ({ en, alsoKnownAs = '' }: Choice, text: string): boolean =>
  [en, ...alsoKnownAs.split(', ')].some((name) => name.toLowerCase() === text);

/** A nationality that was typed in English, or read from a paper as a code or in its words, as the list has it; else as it is. */
export function nationalityIn(text: string): string {
  const whole = text.trim().toLowerCase();
  const bare = ADDED.exec(whole)?.[1] ?? whole;
  const all = nationalities();
  const same =
    all.find(({ zh }) => zh === text.trim()) ??
    all.find((one) => isNamed(one, whole)) ??
    all.find((one) => isNamed(one, bare));
  return same?.zh ?? text;
}
