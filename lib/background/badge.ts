import { browser } from 'wxt/browser';

import { planFor } from '@/lib/autofill/plan/plan-for';
import type { FrameChanged } from '@/lib/messaging';
import { onRefused, readRefused } from '@/lib/profiles/refused';
import { onRevision } from '@/lib/profiles/revision';
import { onSessionKey } from '@/lib/profiles/session-key';
import { onSettings, readSettings } from '@/lib/profiles/settings';

import { activeProfile } from './active-profile';
import { askFrame, COUNTED, type FramesOfTab, tabsWithFrames } from './frames';

/** Four places have room on the badge. */
const MOST = 999;

/** Keeps the badge of the toolbar button true when the profile, the choice of it or the lock changes. */
export function followBadge(): void {
  const never = new AbortController().signal;
  onSessionKey(askAgain, never);
  onRevision(askAgain, never);
  onRefused(askAgain, never);
  onSettings(askAgain, never);
}

/** Counts what the active profile would fill in a frame, and shows the sum over the frames on the tab's badge. */
export function countForBadge(tab: number, frameId: number, news: FrameChanged): Promise<void> {
  // One after the other: two at once would each lose what the other has counted.
  counting = counting
    .then(() => count(tab, frameId, news))
    .catch((error: unknown) => console.error('The badge could not be counted.', error));
  return counting;
}

let counting: Promise<void> = Promise.resolve();

async function count(tab: number, frameId: number, news: FrameChanged): Promise<void> {
  const key = COUNTED + tab;
  const before = ((await browser.storage.session.get(key))[key] ?? {}) as FramesOfTab;
  const fields = news.counts ? await fillable(tab, frameId) : 0;
  const now: FramesOfTab = {
    ...before,
    [frameId]: { frame: news.frame, began: news.began, fields },
  };
  // A new top document: what was counted in frames of the one before is gone with them.
  const kept = Object.fromEntries(
    Object.entries(now).filter(([, { began }]) => began >= (now[0]?.began ?? 0)),
  );
  await browser.storage.session.set({ [key]: kept });
  const sum = Object.values(kept).reduce((all, one) => all + one.fields, 0);
  await browser.action
    .setBadgeText({ tabId: tab, text: sum > 0 ? String(Math.min(sum, MOST)) : '' })
    // It was closed in the meantime.
    .catch(() => browser.storage.session.remove(key));
}

/** What a frame shows of itself is asked for only where there is a profile to hold against it. */
async function fillable(tab: number, frameId: number): Promise<number> {
  const profile = await activeProfile();
  if (!profile) return 0;
  const { activeWebsite } = await readSettings();
  // It was left in the meantime.
  const state = await askFrame({ type: 'describe-frame' }, tab, { frameId }).catch(() => null);
  if (!state) return 0;
  const refused = await readRefused(profile);
  const { plans } = planFor(profile.value, [state], { activeWebsite, refused });
  return plans.flatMap(({ items }) => items).filter(({ planned }) => planned.action === 'fill')
    .length;
}

/** The frames say again what they have. */
function askAgain(): void {
  void tabsWithFrames().then((tabs) => {
    for (const tab of tabs)
      askFrame({ type: 'tell-again' }, tab).catch(() =>
        browser.storage.session.remove(COUNTED + tab),
      );
  });
}
