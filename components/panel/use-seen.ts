import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** How long the panel must have been in plain sight before it can be pressed, in milliseconds. */
const SEEN_FOR = 400;

/**
 * Whether the person has really seen an element: nothing lies on it, and neither it nor the frame around it is faded,
 * clipped or moved away. The page around the panel could do all that to have a press mean something else. Firefox has
 * no way to ask; there only the place in the window counts.
 */
export function useSeen(target: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        const visible = entry?.isIntersecting && (!('isVisible' in entry) || entry.isVisible);
        if (visible) timer ??= setTimeout(() => setSeen(true), SEEN_FOR);
        else {
          clearTimeout(timer);
          timer = undefined;
          setSeen(false);
        }
      },
      { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    );
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [target]);
  return isSeen;
}
