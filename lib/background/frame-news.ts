import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

import type { FrameChanged, PillMessage } from '@/lib/messaging';

import { countForBadge } from './badge';

/** What has changed in a frame goes to the pill of its tab, and to the badge of the toolbar button. */
export async function hearFrame(
  news: FrameChanged,
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  const { frameId } = sender;
  const tab = sender.tab?.id;
  if (tab === undefined || frameId === undefined) return;
  const { frame, counts, isPanelOpen } = news;
  const message: PillMessage = { type: 'pill', frame, counts, isPanelOpen };
  await Promise.all([
    // The tab has gone, or its top document is no page of ours.
    browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined),
    countForBadge(tab, frameId, news),
  ]);
}
