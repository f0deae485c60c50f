import { useEffect, useState } from 'react';

import type { spoken } from '@/lib/spoken';

/** How Chinese is spoken, once that is asked for; nothing before the readings are here, whose list is large. */
export function useSpoken(isAsked = true): typeof spoken | undefined {
  const [speak, setSpeak] = useState<{ spoken: typeof spoken }>();
  useEffect(() => {
    let isGone = false;
    if (isAsked) void import('@/lib/spoken').then((loaded) => !isGone && setSpeak(loaded));
    return () => {
      isGone = true;
    };
  }, [isAsked]);
  return speak?.spoken;
}
