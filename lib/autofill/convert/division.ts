import { baseName } from '@/lib/regions/base-name';

/** Stand between a municipality, or a province, and its districts where a page wants three levels. */
const PLACEHOLDERS = new Set(['市辖区', '县']);
/** 省直辖县级行政区划 and 自治区直辖县级行政区划 of the statistics bureau, however the wording ends. */
const DIRECTLY_BELOW = /^(?:省|自治区)直辖县/;
const MUNICIPALITIES = new Set(['北京', '天津', '上海', '重庆']);

export const isPlaceholder = (name: string): boolean =>
  PLACEHOLDERS.has(name.trim()) || DIRECTLY_BELOW.test(name.trim());

const same = (one: string, other: string): boolean =>
  one.trim() === other.trim() ||
  baseName(one.trim()) === baseName(other.trim()) ||
  (DIRECTLY_BELOW.test(one.trim()) && DIRECTLY_BELOW.test(other.trim()));

/** The levels of a path, without a 市辖区 above a district: pages and profiles leave it out. */
const levelsIn = (path: string): string[] =>
  path
    .split('/')
    .map((level) => level.trim())
    .filter((level) => level !== '')
    .filter((level, at, levels) => at === levels.length - 1 || !isPlaceholder(level));

/** Whether a level only repeats the one above: 北京市/北京市, and 东莞市/东莞市, which has no districts. */
const repeats = (levels: readonly string[], at: number): boolean => {
  const [level = '', above = ''] = [levels[at], levels[at - 1]];
  return at === 1 ? MUNICIPALITIES.has(baseName(above)) && same(level, above) : level === above;
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((level, at) => same(level, other[at] ?? ''));

const telling = (levels: readonly string[]): string[] =>
  levels.filter((_, at) => !repeats(levels, at));

/** Whether two paths name the same place, whichever of full or short names they use. */
export function samePlace(one: string, other: string): boolean {
  const [left, right] = [levelsIn(one), levelsIn(other)];
  return isSame(left, right) || isSame(telling(left), telling(right));
}

/** Whether an earlier list took a level already, because the page has none for the 市辖区 above it. */
export const isTaken = (levels: readonly string[], at: number, before: string): boolean =>
  isPlaceholder(levels[at - 1] ?? '') && same(levels[at] ?? '', before);

/** Whether a page may have nothing for a level, because it only repeats the one above. */
export const isSpare = (levels: readonly string[], at: number): boolean =>
  at > 0 && repeats(levels, at);

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
    const group = offered.filter((name) => same(name, wanted));
    if (group.length === 1) return group[0] ?? null;
    const repeated = offered.find((name) => same(name, levels[at - 1] ?? ''));
    if (repeated) return repeated;
    return offered.some((name) => same(name, levels[at + 1] ?? '')) ? 'skip' : null;
  }
  const alike = offered.filter((name) => same(name, wanted));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
