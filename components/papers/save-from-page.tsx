import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import type { BackgroundMessage, FrameState } from '@/lib/messaging';

/** Beside a filing page that holds something: the way to save it into a profile. Opens a page of the manager. */
export function SaveFromPage({
  tabId,
  frames,
}: {
  tabId: number | null;
  frames: readonly FrameState[];
}) {
  const holds = frames.some(({ fields }) =>
    fields.some(({ value, certain }) => certain && value !== ''),
  );
  if (tabId === null || !holds) return null;
  const open: BackgroundMessage = { type: 'open-manager', path: `#/papers/page/${tabId}` };
  return (
    <button
      type="button"
      className="button plain small"
      onClick={() => void browser.runtime.sendMessage(open)}
    >
      {i18n.t('papers.saveFromPage')}
    </button>
  );
}
