import { PROVINCES } from '@/lib/regions';
import { baseName } from '@/lib/regions/base-name';
import { allDivisions, isPlaceholder } from '@/lib/regions/divisions';
import { findWords, wordIndex, type FoundWord, type PlainText, type WordIndex } from './find-words';

/** City names that are everyday words as well, so that the word alone does not prove a place name. */
const EVERYDAY_WORDS = new Set(
  '安康 安顺 阿里 白山 白银 长春 朝阳 大同 红河 来宾 日照 文山 孝感 新乡'.split(' '),
);

let names: WordIndex | undefined;

function placeNames(): WordIndex {
  names ??= wordIndex([
    ...PROVINCES.flatMap(({ zh, zhShort }) => [zh, zhShort]),
    ...allDivisions()
      .filter((division) => division.code.length === 4 && !isPlaceholder(division))
      .flatMap(({ zh }) => [zh, baseName(zh)])
      .filter((name) => name.length > 1),
  ]);
  return names;
}

export interface FoundPlace extends FoundWord {
  /** The name is an everyday word too. */
  everyday: boolean;
}

/** Names of provinces and cities in a text, short or full. */
export function findPlaceNames(text: PlainText): FoundPlace[] {
  return findWords(text, placeNames()).map((found) => ({
    ...found,
    everyday: EVERYDAY_WORDS.has(found.word),
  }));
}
