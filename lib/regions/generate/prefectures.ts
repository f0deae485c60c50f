import { baseName } from '../base-name';
import { allDivisions, isPlaceholder } from '../divisions';

/** The prefectures without their kind, for `data/prefectures.json`. Only the test that keeps the file in step calls this. */
export function buildPrefectures(): string {
  return allDivisions()
    .filter((division) => division.code.length === 4 && !isPlaceholder(division))
    .map(({ zh }) => baseName(zh))
    .join(' ');
}
