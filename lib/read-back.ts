import type { FieldKey } from '@/lib/forms/types';
import { divisionOfPath } from '@/lib/regions/divisions';
import { englishName } from '@/lib/regions/english-names';
import { resolveProvince } from '@/lib/regions/resolve-province';
import { spoken } from '@/lib/spoken';

/** A value for somebody who reads no Chinese. Its lists are large: screens get this as a script of its own. */
export type ReadBack = (key: FieldKey, text: string) => string;

const PERSON = /^(?:leader|admin)\.name$/;
const REGION = /(?:\.region|Region|\.residence)$/;
const ADDRESS = /address$/iu;

/** How a value is spoken, and where it is when it is a place; empty for a text without Chinese characters. */
export const readBack: ReadBack = (key, text) => {
  const place = REGION.test(key) || ADDRESS.test(key) ? addressInEnglish(text) : '';
  // The English of a region is its pinyin, written as places are.
  if (place && REGION.test(key)) return place;
  return [spoken(text, PERSON.test(key)), place].filter((part) => part !== '').join(' · ');
};

/** Region paths and plain addresses: “Xihu District, Hangzhou, Zhejiang”; empty where nothing is certain. */
export function addressInEnglish(text: string): string {
  const resolved = text.includes('/') ? undefined : resolveProvince(text);
  const path = resolved ? (resolved.status === 'known' ? resolved.path : '') : text;
  const names = path.split('/');
  return names
    .map((_, at) => divisionOfPath(names.slice(0, at + 1).join('/')))
    .flatMap((division) => (division ? [englishName(division)] : []))
    .toReversed()
    .join(', ');
}
