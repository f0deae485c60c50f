import type { FieldState, Report } from '../types';

/** Which fields were filled in a tab: in its last fill, and in any. */
export interface FilledSoFar {
  last: readonly string[];
  any: readonly string[];
}

export const NOTHING_FILLED: FilledSoFar = { last: [], any: [] };

type Place = Pick<FieldState, 'key' | 'index'>;

const placeOf = ({ key, index }: Place): string => `${key}#${index}`;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ');

/** With what the last reports of the frames say; the same object when they say nothing new. */
export function afterReports(before: FilledSoFar, reports: readonly Report[]): FilledSoFar {
  const placesOf = (of: (kind: Report['of']) => boolean): string[] =>
    reports
      .filter((report) => of(report.of))
      .flatMap(({ items }) => items.filter(({ outcome }) => outcome === 'filled').map(placeOf));
  const filled = placesOf((kind) => kind === 'fill');
  const undone = new Set(placesOf((kind) => kind !== 'fill'));
  const any = [...new Set([...before.any, ...filled])].filter((place) => !undone.has(place));
  const last = filled.length > 0 ? filled : before.last.filter((place) => !undone.has(place));
  return isSame(any, before.any) && isSame(last, before.last) ? before : { last, any };
}

/**
 * Whether a page is the step after the last fill: it no longer asks most of what was filled then, and nothing that is
 * to be filled now was filled before, as it would be when the person went back.
 */
export function isNextStep(
  { last, any }: FilledSoFar,
  asked: readonly Place[],
  toFill: readonly Place[],
): boolean {
  if (last.length === 0 || toFill.length === 0) return false;
  const here = new Set(asked.map(placeOf));
  const stillAsked = last.filter((place) => here.has(place)).length;
  const before = new Set(any);
  return stillAsked * 2 < last.length && toFill.every((place) => !before.has(placeOf(place)));
}
