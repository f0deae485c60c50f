import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** How long the panel must have been in plain sight before a press counts, in milliseconds. */
const SEEN_FOR = 400;

/**
 * Whether the person has really seen an element: nothing lies on it, and neither it nor the frame around it is faded,
 * clipped or moved away. The page around the panel could do all that to have a press mean something else. Firefox has
 * no way to ask; there only the place in the window counts.
 */
export function useSeen(target: RefObject<Element | null>): () => boolean {
  const since = useRef<number | null>(null);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.at(-1);
        const isSeen = seen?.isIntersecting && (!('isVisible' in seen) || seen.isVisible);
        since.current = isSeen ? (since.current ?? performance.now()) : null;
      },
      { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [target]);
  return () => since.current !== null && performance.now() - since.current >= SEEN_FOR;
}
