import * as labels from './built/labels';
import { looksLikeLabel } from './grammar/looks-like-label';
import { normalise, withoutSuffix } from './normalise';

/**
 * The labels alone, without their fields, for the script that is always loaded and only asks whether a page looks
 * like a filing page. `telling` labels hardly occur elsewhere; `common` ones (手机号码, 验证码) stand on any login page.
 */
const telling: ReadonlySet<string> = new Set(labels.telling);
const common: ReadonlySet<string> = new Set(labels.common);
/** Statuses of an order, what a review found wrong, and the titles of pages without a form. */
const statuses: ReadonlySet<string> = new Set(labels.statuses);

/** How much a text of a page says for its being a filing page; null when it is no label. */
export function knownLabel(text: string): 'telling' | 'common' | null {
  const wording = normalise(text);
  if (wording === '') return null;
  const bare = withoutSuffix(wording);
  if (telling.has(wording) || telling.has(bare)) return 'telling';
  if (common.has(wording) || common.has(bare)) return 'common';
  return looksLikeLabel(bare);
}

/** Whether a text is the status of a filing order, the reason of a rejection or the title of a page without a form. */
export const knownStatus = (text: string): boolean => statuses.has(normalise(text));
