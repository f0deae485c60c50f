import { type RefObject, useEffect, useRef } from 'react';

/**
 * A heading that gets the focus when there is news below it and the focus has no place any more: the button that was
 * pressed is gone, and from the beginning of the page the way to what came of it is long.
 */
export function useFocusOnNews(news: object | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!news) return;
    const at = document.activeElement;
    if (!at || at === document.body || at.matches(':disabled')) heading.current?.focus();
  }, [news]);
  return heading;
}
