import { baseName } from '@/lib/regions/base-name';

/** Stands between a municipality and its districts where a page wants three levels. */
const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

export const isPlaceholder = (name: string): boolean => PLACEHOLDERS.has(name.trim());

const same = (one: string, other: string): boolean =>
  one.trim() === other.trim() || baseName(one.trim()) === baseName(other.trim());

/** The levels that tell places apart: no 市辖区, and no city that only repeats its province. */
function names(path: string): string[] {
  const levels = path.split('/').filter((level) => level.trim() !== '' && !isPlaceholder(level));
  return levels.filter((level, at) => at === 0 || !same(level, levels[at - 1] ?? ''));
}

/** Whether two paths name the same place, whichever of full or short names they use. */
export function samePlace(one: string, other: string): boolean {
  const [left, right] = [names(one), names(other)];
  return left.length === right.length && left.every((level, at) => same(level, right[at] ?? ''));
}

/**
 * The offered name of one level of a path. Gives `skip` when the page has no such level (a municipality without
 * 市辖区), and null when the place is not offered.
 */
export function divisionAmong(
  offered: readonly string[],
  levels: readonly string[],
  at: number,
): string | 'skip' | null {
  const wanted = levels[at] ?? '';
  const exact = offered.find((name) => name.trim() === wanted);
  if (exact) return exact;
  if (isPlaceholder(wanted)) {
    const repeated = offered.find((name) => same(name, levels[at - 1] ?? ''));
    if (repeated) return repeated;
    return offered.some((name) => same(name, levels[at + 1] ?? '')) ? 'skip' : null;
  }
  const alike = offered.filter((name) => same(name, wanted));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
