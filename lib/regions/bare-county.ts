import data from './data/place-words.json';
import { allDivisions } from './divisions';
import { nameParts } from './base-name';

/** Names of cities, counties and districts that are everyday words as well. */
export const EVERYDAY_PLACES: ReadonlySet<string> = new Set(data.everyday.split(' '));
/** Districts called after where they lie (江南, 城西, 东湖): words of every landscape. */
export const LANDSCAPE = /^[东西南北中上下新老城江河湖海山林港桥岸]{2}$/u;
/** Words with the characters of a place in them (三明治). */
export const WORDS_AROUND_PLACES: readonly string[] = data.within.split(' ');
/** Zones, waters and regions that are no division of their own (雄安, 珠三角). */
export const FURTHER_PLACES: readonly string[] = data.further.split(' ');
/** Everyday words that the word list of ICU does not have. */
export const UNLISTED_WORDS: ReadonlySet<string> = new Set(data.segmenterLacks.split(' '));

let provinces: Map<string, string | null> | undefined;

/**
 * The province of a county or district named without its kind (海淀, 昆山) where only one in the country is called so and
 * the name is no everyday word; undefined otherwise.
 */
export function provinceOfBareCounty(name: string): string | undefined {
  provinces ??= buildIndex();
  return provinces.get(name) ?? undefined;
}

function buildIndex(): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { code, zh } of allDivisions()) {
    if (code.length === 2) continue;
    const { base, suffix } = nameParts(zh);
    if (suffix === '' || base.length < 2 || EVERYDAY_PLACES.has(base) || LANDSCAPE.test(base))
      continue;
    const province = code.slice(0, 2);
    const earlier = found.get(base);
    if (earlier === undefined) found.set(base, code.length === 6 ? province : null);
    else if (earlier !== province) found.set(base, null);
  }
  return found;
}
