import { useEffect, useState } from 'react';

/**
 * Since when a plan has been on show, on the clock of events, and whether for `delay` milliseconds, after which a press
 * on it counts.
 * The look of the button does not depend on it: nothing blinks while the person types in the page.
 */
export function useShownSince(
  plan: string,
  delay: number,
): { shownSince: number; isReady: boolean } {
  const [shown, setShown] = useState({ plan: '', since: Infinity });
  const [ready, setReady] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const drawn = requestAnimationFrame((since) => {
      setShown({ plan, since });
      timer = setTimeout(() => setReady(since), delay);
    });
    return () => {
      cancelAnimationFrame(drawn);
      clearTimeout(timer);
    };
  }, [plan, delay]);
  return {
    shownSince: shown.plan === plan ? shown.since : Infinity,
    // A plan that comes back, e.g. after undo, has to be looked at anew.
    isReady: shown.plan === plan && ready === shown.since,
  };
}
