import { divisionOfPath } from '@/lib/regions/divisions';

import type { Converted } from './convert';
import { divisionAmong, isPlaceholder } from './division';
import type { FieldState } from './types';

/** `北京市/朝阳区` as the levels of the national system: 北京市, 市辖区, 朝阳区. */
const levelsOf = (path: string): string[] =>
  (divisionOfPath(path)?.path ?? path).split('/').filter((level) => level.trim() !== '');

/** A path of divisions: one text per level for linked lists and cascaders, one line for a box. */
export function convertRegion(field: FieldState, values: readonly string[]): Converted {
  const levels = levelsOf(values.join('/'));
  if (field.control === 'text' || field.control === 'textarea') {
    const line = levels.filter((level) => !isPlaceholder(level)).join('');
    return { texts: [line], conversion: `Written in one line: ${line}.` };
  }
  if (field.parts > levels.length)
    return {
      cannot: `The page asks for ${field.parts} levels and the profile has ${levels.join(', ')}. Add the missing ones to the profile.`,
    };
  // A native list holds one level only; a library's may open as a cascader.
  const asked = field.control === 'native-select' ? levels.slice(0, field.parts) : levels;
  const first = field.options && field.options.length > 0 ? field.options : null;
  if (first && divisionAmong(first, levels, 0) === null)
    return { cannot: `The page does not offer “${levels[0]}”.` };
  return {
    texts: asked,
    ...(asked.length > 1 && { conversion: `Chosen level by level: ${asked.join(', ')}.` }),
  };
}
