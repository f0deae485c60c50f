import { provinceByCode } from '.';
import { nameParts } from './base-name';
import exonyms from './data/exonyms.json';
import table from './data/pinyin.json';
import { isPlaceholder, type Division } from './divisions';
import * as peoplesIn from './english/base-name';
import * as say from './english/english-names';

const EXONYMS: Readonly<Record<string, string | undefined>> = exonyms;
const SPECIAL_NAMES: Readonly<Record<string, string | undefined>> = table.names;

let syllableOf: Map<string, string> | undefined;

/** The syllables of a division's base name; a character that the table lacks stands for itself. */
function syllables(base: string): string[] {
  const special = SPECIAL_NAMES[base];
  if (special) return special.split(' ');
  syllableOf ??= new Map(
    Object.entries(table.syllables).flatMap(([syllable, characters]) =>
      [...characters].map((character) => [character, syllable] as const),
    ),
  );
  return [...base].map((character) => syllableOf?.get(character) ?? character);
}

/** Pinyin as place names are written: one word, an apostrophe before a later syllable in a, e or o (Xi'an). */
export function placePinyin(base: string): string {
  const word = syllables(base)
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The English name of a division for pickers: Hangzhou, Xihu District, Enshi Tujia and Miao Autonomous Prefecture. */
export function englishName(division: Division): string {
  if (division.code.length === 2) return provinceByCode(division.code)?.en ?? division.zh;
  if (isPlaceholder(division)) return say.placeholders[division.zh] ?? division.zh;
  return englishPlace(division.zh);
}

/** The English of the name of a prefecture or county; characters that no division has stay as they are. */
export function englishPlace(zh: string): string {
  const { base, peoples, suffix } = nameParts(zh);
  const name = EXONYMS[base] ?? placePinyin(base);
  const kind = say.kinds[suffix];
  const named = peoples.map((people) => peoplesIn.peoples[people] ?? people);
  const between = named.length > 1 ? named.slice(0, -1).join(', ') + say.and + named.at(-1) : named;
  return [name, ...(named.length > 0 ? [between] : []), ...(kind ? [kind] : [])].join(' ');
}

/** Every spelling of a base name that people type, lower case, letters only: hangzhou; urumqi and wulumuqi. */
export function spellings(base: string): string[] {
  const joined = syllables(base).join('').replaceAll('ü', 'u');
  const exonym = EXONYMS[base];
  return exonym ? [...new Set([joined, plainLetters(exonym)])] : [joined];
}

/** Lower case without tone marks, apostrophes, spaces and hyphens: Xī'ān → xian, Lüliang → luliang. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
