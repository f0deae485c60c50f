import { fullPath } from '@/lib/regions/full-path';

import type { Converted } from './converted';
import { divisionAmong, isPlaceholder } from './division';
import type { FieldState } from '../types';
import * as say from '../english/convert/region';

/** `北京市/朝阳区` as the levels of the national system: 北京市, 市辖区, 朝阳区; 东莞市, which has no districts, twice. */
function levelsOf(path: string): string[] {
  return fullPath(path)
    .split('/')
    .filter((level) => level.trim() !== '');
}

/** As an address has them: without 市辖区, and 东莞市 once. */
const spoken = (levels: readonly string[]): string[] =>
  levels.filter((level, at) => !isPlaceholder(level) && level !== levels[at - 1]);

/** A path as an address begins with it. */
export const spokenRegion = (path: string): string => spoken(levelsOf(path)).join('');

/** As much of it as the lists of a field take. */
export const regionTaken = (field: FieldState, path: string): string =>
  spoken(levelsAsked(field, levelsOf(path))).join('');

/** A path of divisions: one text per level for linked lists and cascaders, one line for a box. */
export function convertRegion(field: FieldState, values: readonly string[]): Converted {
  const levels = levelsOf(values.join('/'));
  if (field.control === 'text' || field.control === 'textarea') {
    const line = spoken(levels).join('');
    return { texts: [line], conversion: say.inOneLine(line) };
  }
  if (field.parts > levels.length)
    return {
      cannot: say.moreLevelsAsked(field.parts, levels.join(', ')),
    };
  const asked = levelsAsked(field, levels);
  const [first = '', ...below] = asked;
  const offered = field.options && field.options.length > 0 ? field.options : [first];
  const found = divisionAmong(offered, asked, 0);
  if (found === null || found === 'skip') return { cannot: say.notOffered(first) };
  const texts = [found, ...below];
  const told = [
    ...(found === first ? [] : [say.calledOnPage(first, found)]),
    ...(texts.length > 1 ? [say.levelByLevel(spokenFor(field, texts).join(', '))] : []),
  ];
  return { texts, ...(told.length > 0 && { conversion: told.join(' ') }) };
}

/**
 * One level for each of several lists, and for a native list alone; a library's list alone may open as a cascader. Two
 * lists for a municipality may offer its districts in the second one, or 市辖区: the page tells when it is asked.
 */
function levelsAsked({ control, parts }: FieldState, levels: readonly string[]): readonly string[] {
  if (parts === 1 && control !== 'native-select') return levels;
  return parts === 2 && isPlaceholder(levels[1] ?? '') ? levels : levels.slice(0, parts);
}

const spokenFor = ({ parts }: FieldState, texts: readonly string[]): readonly string[] =>
  parts === 2 ? spoken(texts) : texts;
