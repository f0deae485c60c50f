import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import type { TabFrames } from '@/components/ui/tab-frames';
import type { FrameCommand } from '@/lib/messaging';
import type { Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

/** What decides which rules apply, and says nothing of who the person is. */
const DECISIVE = new Set(['entity.type', 'entity.region']);

const keyOf = (tab: number): string => `filledSites ${tab}`;

/**
 * Tells the frames the entity type and region of the profile on show: a filing asks for them on its first step only,
 * and the rules of the later ones depend on them. A site is told only after a press has filled something on it in this
 * tab: what a finding says of the profile can be read by its page.
 */
export function useRuleContext(
  tabId: number | null,
  { frames, reports }: Pick<TabFrames, 'frames' | 'reports'>,
  profile: Profile,
  send: (command: FrameCommand) => void,
): void {
  const sites = useFilledSites(tabId, frames, reports);
  const told = frames.filter(({ url }) => sites.includes(originOf(url))).map(({ frame }) => frame);
  const present = told.join(' ');
  useEffect(() => {
    const values = toValues(profile).filter(({ key }) => DECISIVE.has(key));
    for (const frame of present.split(' ').filter(Boolean))
      send({ type: 'context', frame, values });
  }, [present, profile, send]);
}

/** The sites on which something was filled in this tab. Kept for the session, since each step may be a page. */
function useFilledSites(
  tabId: number | null,
  frames: TabFrames['frames'],
  reports: TabFrames['reports'],
): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  const fresh = reports
    .filter(({ of, items }) => of === 'fill' && items.some(({ outcome }) => outcome === 'filled'))
    .flatMap(({ frame }) => frames.filter((one) => one.frame === frame))
    .map(({ url }) => originOf(url))
    .join(' ');
  useEffect(() => {
    if (tabId === null) return;
    let gone = false;
    const key = keyOf(tabId);
    void browser.storage.session.get(key).then(async (stored) => {
      const before = (stored[key] as string[] | undefined) ?? [];
      const now = [...new Set([...before, ...fresh.split(' ').filter(Boolean)])];
      if (!gone) setSites(now);
      if (now.length > before.length) await browser.storage.session.set({ [key]: now });
    });
    return () => {
      gone = true;
    };
  }, [tabId, fresh]);
  return sites;
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');
