import { findMessage } from '@/lib/forms';
import type { SystemId } from '@/lib/forms/types';

import { whereabouts } from '../controls/sight/visibility';
import { closest } from '../read/dom';
import { PAGE_BUTTON } from '../read/page-button';
import type { RecognisedText } from '../types';

/** What leads on from a step; a page that has several is gone on from by the first kind that it has. */
const LEADS_ON = [/下一步/u, /^验证备案类型$/u, /^(?:确认)?提交/u, /^保存并/u];
/** Not on the page as the person sees it; one out of the window or below something is. */
const UNSEEN = new Set(['hidden', 'zero-size']);

/**
 * The page's own button that leads on, in its words and in English; only the person presses it. Reads layout.
 * @param compose English for a text that no source has as a whole
 */
export function nextButton(
  texts: readonly RecognisedText[],
  system: SystemId | null,
  compose: (zh: string) => string | null,
): { zh: string; en: string } | null {
  const buttons = texts.filter(({ kind }) => kind === 'button');
  for (const leadsOn of LEADS_ON)
    for (const { zh, element } of buttons) {
      if (!leadsOn.test(zh)) continue;
      const button = closest(element, PAGE_BUTTON) ?? (element as HTMLElement);
      if (UNSEEN.has(whereabouts(button) ?? '')) continue;
      const en = findMessage(zh, system ?? undefined)?.en ?? compose(zh);
      if (en) return { zh, en };
    }
  return null;
}
