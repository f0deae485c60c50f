import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { STEPS, stepToBegin } from './steps';

const KEY = 'practiceStep';

/** How far the person is, kept for when they come back; null until it is known. After the last step it is all done. */
export function useStep(): { at: number | null; go(at: number): void } {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    void browser.storage.local.get(KEY).then(({ [KEY]: kept }) => {
      if (!gone) setAt(stepToBegin(kept));
    });
    return () => {
      gone = true;
    };
  }, []);
  const go = (next: number): void => {
    setAt(next);
    void browser.storage.local.set({ [KEY]: STEPS[next] ?? '' });
  };
  return { at, go };
}
