import { isAddress, isRegion } from './field-kinds';
import { samePlace } from './division';
import { sameChoice } from './wording';
import type { FieldKey } from '@/lib/forms/types';

/** Without what a page may add or take away when it normalises: spaces, dashes, width, case, 年月日. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-/.,年月日]/g, '')
    .toLowerCase();

/** Some pages write http:// before the box, and take it and the last slash away in it. */
const withoutScheme = (texts: readonly string[]): string =>
  texts
    .join('')
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

/** Whether what a field holds after the page has settled is what was written, in the page's own spelling. */
export function isKept(
  key: FieldKey,
  held: readonly string[],
  written: readonly string[],
): boolean {
  if (isRegion(key) && samePlace(held.join('/'), written.join('/'))) return true;
  if (isAddress(key) && withoutScheme(held) === withoutScheme(written)) return true;
  if (held.length !== written.length) return bare(held.join('')) === bare(written.join(''));
  return (
    written.every((text, at) => bare(text) === bare(held[at] ?? '')) ||
    written.every((text) => held.some((one) => sameChoice(key, one, text)))
  );
}
