import type { WriteResult } from '@/lib/page/types';

import type { Share } from './distribute';
import * as say from '../english/run/why-not-written';

/** Why a control did not take its texts, in words of the report. */
export function refusalOf(
  result: Exclude<WriteResult, { outcome: 'written' }>,
  share: Share,
): string {
  if (result.outcome === 'failed') return result.reason;
  const offered = result.offered.slice(0, 8).map((text) => `“${text}”`);
  const wanted = share.texts[result.at ?? 0] ?? share.texts.join(', ');
  return offered.length === 0
    ? say.nothingToChoose(wanted)
    : say.notOffered(wanted, offered.join(', '), result.offered.length);
}

/** Why texts are left over. */
export const noRoomFor = (left: readonly string[]): string =>
  say.noBoxMade(left.map((text) => `“${text}”`).join(', '));
