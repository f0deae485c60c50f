import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { type Step, STEPS, stepsIn, stepToBegin } from './steps';

const KEY = 'practiceStep';
const SKIPPED = 'practiceSkipped';

/** How far somebody is. */
interface Progress {
  /** Place in `STEPS`; after the last one all is done. */
  at: number;
  /** Steps that were left without being done. */
  skipped: readonly Step[];
}

/** How far the person is, kept for when they come back; null until it is known. */
export function useStep(): { progress: Progress | null; go(progress: Progress): void } {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    let gone = false;
    void browser.storage.local.get([KEY, SKIPPED]).then((kept) => {
      if (!gone) setProgress({ at: stepToBegin(kept[KEY]), skipped: stepsIn(kept[SKIPPED]) });
    });
    return () => {
      gone = true;
    };
  }, []);
  const go = (next: Progress): void => {
    setProgress(next);
    void browser.storage.local.set({ [KEY]: STEPS[next.at] ?? '', [SKIPPED]: next.skipped });
  };
  return { progress, go };
}
