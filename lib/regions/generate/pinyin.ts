import { pinyin } from 'pinyin-pro';

import { baseName } from '../base-name';
import { allDivisions, isPlaceholder } from '../divisions';

/** Characters that place names read otherwise than the dictionary does. */
const IN_PLACE_NAMES: Readonly<Record<string, string>> = {
  单: 'shan',
  埔: 'pu',
  什: 'shi',
  峙: 'shi',
  曾: 'zeng',
  柏: 'bai',
  歙: 'she',
  泌: 'bi',
  涡: 'guo',
  浚: 'xun',
  珲: 'hun',
  称: 'chen',
  蔚: 'yu',
  都: 'du',
  陂: 'pi',
};

/** Names whose local reading differs from the usual one of their characters. */
const LOCAL_READINGS: Readonly<Record<string, string>> = {
  乐亭: 'lao ting',
  乐清: 'yue qing',
  乐陵: 'lao ling',
  六合: 'lu he',
  召陵: 'shao ling',
  吴堡: 'wu bu',
  大埔: 'da bu',
  尉犁: 'yu li',
  民乐: 'min le',
  洪洞: 'hong tong',
  筠连: 'jun lian',
  红寺堡: 'hong si bu',
  蚌山: 'beng shan',
};

/** The reading of every character in division names, and the names where a character is read otherwise. */
export interface PinyinTable {
  /** Syllable → the characters read so by default. */
  syllables: Record<string, string>;
  /** Base name → its syllables, where the default of a character is wrong. */
  names: Record<string, string>;
}

/** Builds `data/pinyin.json`. Only the test that keeps the file in step calls this. */
export function buildPinyin(): PinyinTable {
  const readings = new Map<string, string[]>();
  for (const division of allDivisions()) {
    if (isPlaceholder(division)) continue;
    const base = baseName(division.zh);
    readings.set(base, LOCAL_READINGS[base]?.split(' ') ?? syllablesOf(base));
  }
  const counts = new Map<string, Map<string, number>>();
  for (const [name, syllables] of readings) {
    for (const [at, character] of [...name].entries()) {
      const known = counts.get(character) ?? new Map<string, number>();
      const syllable = syllables[at] ?? '';
      known.set(syllable, (known.get(syllable) ?? 0) + 1);
      counts.set(character, known);
    }
  }
  const usual = new Map<string, string>();
  for (const [character, known] of counts) {
    const [best] = [...known].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
    if (best) usual.set(character, best[0]);
  }
  const syllables: Record<string, string> = {};
  for (const [character, syllable] of [...usual].sort(([a, s], [b, t]) =>
    s === t ? (a < b ? -1 : 1) : s < t ? -1 : 1,
  )) {
    syllables[syllable] = (syllables[syllable] ?? '') + character;
  }
  const names: Record<string, string> = {};
  for (const [name, spoken] of readings) {
    if ([...name].some((character, at) => usual.get(character) !== spoken[at])) {
      names[name] = spoken.join(' ');
    }
  }
  return { syllables, names };
}

function syllablesOf(name: string): string[] {
  const characters = [...name];
  return pinyin(name, { toneType: 'none', type: 'array' }).map(
    (syllable, at) => IN_PLACE_NAMES[characters[at] ?? ''] ?? syllable,
  );
}
