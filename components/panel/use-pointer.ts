import { useEffect, useMemo, useRef, useState } from 'react';

import { ENABLE_DELAY } from '@/lib/autofill/press/trusted-press';
import { watchPointer, type PointerWatch } from '@/lib/autofill/press/watch-pointer';

/** The pointer in this document: since when it is here, and whether that is long enough for a press to count. */
export function usePointer(): { pointer: PointerWatch; isPointed: boolean } {
  const watch = useRef<PointerWatch | null>(null);
  const [isPointed, setPointed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    watch.current = watchPointer(
      document,
      (since) => {
        clearTimeout(timer);
        setPointed(false);
        if (since !== Infinity) timer = setTimeout(() => setPointed(true), ENABLE_DELAY);
      },
      life.signal,
    );
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, []);
  const pointer = useMemo(() => ({ since: () => watch.current?.since() ?? Infinity }), []);
  return { pointer, isPointed };
}
