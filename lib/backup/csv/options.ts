import { optionsOf } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

import { asCell, type Column, listOf } from './columns';
import * as say from '../english/csv/options';

const HAN = /\p{Script=Han}/u;
/** So many choices are named. */
const MOST = 12;

/** A value as the table shows it: in English where that says which option it is, else as the filing has it. */
export function shown({ options, isList }: Column, value: string): string {
  if (!options) return value;
  const inEnglish = (zh: string): string => {
    const english = optionsOf(options).find((option) => option.zh === zh)?.en ?? zh;
    const isPlain = !english.includes(';') && meant(options, english) === zh;
    return isPlain ? english : zh;
  };
  return isList ? asCell(listOf(value).map(inEnglish)) : inEnglish(value);
}

/**
 * A cell as the profile holds it: the English of an option is its Chinese there, and Chinese stays as it is, since filing
 * systems have options that nobody listed. `unknown` is English that is no option.
 */
export function understood(
  { options, isList }: Column,
  cell: string,
): { value: string; unknown?: string } {
  if (!options) return { value: cell };
  const parts = isList ? listOf(cell) : [cell];
  const values = parts.map((part) => meant(options, part) ?? part);
  const unknown = parts.find((part) => part && !HAN.test(part) && meant(options, part) === null);
  return { value: asCell(values), ...(unknown !== undefined && { unknown }) };
}

/** The options of a column in English, for a message. */
export function choicesOf({ options }: Column): string {
  const all = options ? [...new Set(optionsOf(options).map(({ en }) => en))] : [];
  return `${all.slice(0, MOST).join(', ')}${all.length > MOST ? say.andOthers : ''}`;
}

/** The one option that a text names in Chinese or English; null where it is none, or several. */
function meant(key: FieldKey, text: string): string | null {
  const options = optionsOf(key);
  if (options.some(({ zh }) => zh === text)) return text;
  const named = options.filter(({ en }) => en.toLowerCase() === text.toLowerCase());
  const [zh, another] = new Set(named.map((option) => option.zh));
  return zh === undefined || another !== undefined ? null : zh;
}
