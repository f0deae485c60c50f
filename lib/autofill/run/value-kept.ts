import { isoOf } from '@/lib/page/controls/dates/date-format';

import { isAddress, isRegion } from '../convert/field-kinds';
import { samePlace } from '../convert/division';
import { sameChoice } from '../convert/wording';
import type { FieldKey } from '@/lib/forms/types';

const DATE = /^\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?$/;
const NUMBER = /^\+?[\d()-]+x?$/;

/**
 * A text without what a page may add or take away when it normalises: spaces, width and case; the form of a date; the
 * hyphens and brackets of a number. In any other text they belong to it: `qing-chuan.example`.
 */
function bare(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const date = DATE.test(plain) ? isoOf(plain) : null;
  const number = date ?? plain;
  return NUMBER.test(number) ? number.replace(/[()-]/g, '') : plain;
}

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
  if (held.length === written.length && held.every((text, at) => text === written[at])) return true;
  if (isRegion(key) && samePlace(held.join('/'), written.join('/'))) return true;
  if (isAddress(key) && withoutScheme(held) === withoutScheme(written)) return true;
  if (held.length !== written.length) return held.map(bare).join('') === written.map(bare).join('');
  return (
    written.every((text, at) => bare(text) === bare(held[at] ?? '')) ||
    written.every((text) => held.some((one) => sameChoice(key, one, text)))
  );
}
