import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

import { watchSeen } from '@/lib/autofill/press/trusted-press';

/** Whether the person can really see an element: nothing of the page around it covers, fades, clips or moves it. */
export function useSeen(target: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!target.current) return;
    const life = new AbortController();
    watchSeen(target.current, setSeen, life.signal);
    return () => life.abort();
  }, [target]);
  return isSeen;
}
