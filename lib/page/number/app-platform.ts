import { PACKAGE_FIELDS, platformIn, type AppPlatform } from '@/lib/forms/app-platforms';
import type { FieldKey } from '@/lib/forms/types';

import { parentElement, previousElementSibling, query, textContent } from '../read/dom';
import { CONTROL } from '../tie/table-rows';

const LEVELS = 7;
/** A heading, a cell or a tab names its platform in few characters. */
const LONGEST = 24;
const MOST_BEFORE = 12;

/**
 * For which platform a page asks this of a package: by its own label, else by the nearest short text before it that
 * names one platform and holds no control. Undefined where nothing says so.
 */
export function appPlatform(
  key: FieldKey,
  label: Element,
  labelText: string,
): AppPlatform | undefined {
  if (!PACKAGE_FIELDS.includes(key)) return undefined;
  if (key === 'app.bundleId') return '苹果';
  const own = platformIn(labelText);
  if (own) return own;
  let at: Element | null = label;
  for (let level = 0; at && level < LEVELS; level++) {
    let before = previousElementSibling(at);
    for (let count = 0; before && count < MOST_BEFORE; count++) {
      const named = query(before, CONTROL) ? undefined : namedBy(before);
      if (named) return named;
      before = previousElementSibling(before);
    }
    at = parentElement(at);
  }
  return undefined;
}

/** 包名 / Bundle ID below 苹果 asks for the latter. */
export const keyOnPlatform = (key: FieldKey, label: Element, labelText: string): FieldKey =>
  key === 'app.packageName' &&
  /bundle/iu.test(labelText) &&
  appPlatform(key, label, labelText) === '苹果'
    ? 'app.bundleId'
    : key;

function namedBy(element: Element): AppPlatform | undefined {
  const text = (textContent(element) ?? '').replaceAll(/\s+/gu, '');
  return text.length <= LONGEST ? platformIn(text) : undefined;
}
