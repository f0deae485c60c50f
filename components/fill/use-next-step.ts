import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import type { TabFrames } from '@/components/ui/tab-frames';
import {
  afterReports,
  isNextStep,
  NOTHING_FILLED,
  type FilledSoFar,
} from '@/lib/autofill/plan/next-step';
import type { PlanItem } from '@/lib/autofill/types';

const keyOf = (tab: number): string => `filledSoFar ${tab}`;

/**
 * Whether the page asks for the next step after what was filled in this tab. Kept for the session, since many wizards
 * load a page for each step: names of fields, no values.
 */
export function useNextStep(
  tabId: number | null,
  { frames, reports }: Pick<TabFrames, 'frames' | 'reports'>,
  toFill: readonly PlanItem[],
): boolean {
  const [kept, setKept] = useState<FilledSoFar>(NOTHING_FILLED);
  useEffect(() => {
    if (tabId === null) return;
    let gone = false;
    const key = keyOf(tabId);
    void browser.storage.session.get(key).then(async (stored) => {
      const before = (stored[key] as FilledSoFar | undefined) ?? NOTHING_FILLED;
      const now = afterReports(before, reports);
      if (!gone) setKept(now);
      if (now !== before) await browser.storage.session.set({ [key]: now });
    });
    return () => {
      gone = true;
    };
  }, [tabId, reports]);
  return isNextStep(
    kept,
    frames.flatMap(({ fields }) => fields),
    toFill.map(({ field }) => field),
  );
}
