import type { WriteResult } from '@/lib/page/types';

import type { Share } from './distribute';

/** Why a control did not take its texts, in words of the report. */
export function refusalOf(
  result: Exclude<WriteResult, { outcome: 'written' }>,
  share: Share,
): string {
  if (result.outcome === 'failed') return result.reason;
  const offered = result.offered.slice(0, 8).map((text) => `“${text}”`);
  const wanted = share.texts[result.at ?? 0] ?? share.texts.join(', ');
  return offered.length === 0
    ? `The page offers nothing to choose here, so not “${wanted}” either.`
    : `The page does not offer “${wanted}”. It offers ${offered.join(', ')}${result.offered.length > 8 ? ' and more' : ''}.`;
}

/** Why texts are left over. */
export const noRoomFor = (left: readonly string[]): string =>
  `The page made no box for ${left.map((text) => `“${text}”`).join(', ')} when its button was pressed. Press it yourself, then fill again.`;
