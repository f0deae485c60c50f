import { useEffect, useState } from 'react';

import { ENABLE_DELAY } from '@/lib/autofill/trusted-press';

/**
 * Since when a plan has been on show, on the clock of events, and whether that is long enough for a press to count.
 * The look of the button does not depend on it: nothing blinks while the person types in the page.
 */
export function useShownSince(plan: string): { shownSince: number; isReady: boolean } {
  const [shown, setShown] = useState({ plan: '', since: Infinity });
  const [ready, setReady] = useState<string | null>(null);
  useEffect(() => {
    const drawn = requestAnimationFrame((since) => setShown({ plan, since }));
    const timer = setTimeout(() => setReady(plan), ENABLE_DELAY);
    return () => {
      cancelAnimationFrame(drawn);
      clearTimeout(timer);
    };
  }, [plan]);
  return {
    shownSince: shown.plan === plan ? shown.since : Infinity,
    isReady: ready === plan && shown.plan === plan,
  };
}
