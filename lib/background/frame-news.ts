import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

import type { FieldState } from '@/lib/autofill/types';
import type { FrameChanged, FrameState, PageCounts, PillMessage } from '@/lib/messaging';

import { countForBadge } from './badge';

/** What has changed in a frame goes to the pill of its tab, and to the badge of the toolbar button. */
export async function hearFrame(
  news: FrameChanged,
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  const { frameId } = sender;
  const tab = sender.tab?.id;
  if (tab === undefined || frameId === undefined) return;
  const { frame, state, isPanelOpen } = news;
  const message: PillMessage = {
    type: 'pill',
    frame,
    counts: state && pageCounts(state),
    isPanelOpen,
  };
  await Promise.all([
    // The tab has gone, or its top document is no page of ours.
    browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined),
    countForBadge(tab, frameId, news),
  ]);
}

/** Counts of the page alone, since the page can read them. */
const pageCounts = ({ fields, findings }: Pick<FrameState, 'fields' | 'findings'>): PageCounts => ({
  empty: fields.filter(isEmpty).length,
  findings: findings.length,
});

const isEmpty = ({ certain, obstacle, value, beside }: FieldState): boolean =>
  certain && (obstacle === null || obstacle === 'covered') && !value && !beside;
