import { query } from '@/lib/page/read/dom';

/**
 * By what frameworks (React until 17, Next, Nuxt) mark a page that their server has written and their script takes over
 * once it is here. Whatever it finds then that it did not write, it calls an error, and it makes the whole page anew.
 */
const SERVED = '[data-reactroot],#__next,#__nuxt,script[src*="/_next/"]';

/** For how long at most a page that has loaded is waited for while it is busy. */
const MOST_BUSY_MS = 1_000;

/**
 * Calls back when the page can be read and have notes: when it is there as a whole, since a page that is still coming
 * would be read over and over, with the scripts that belong to it and the style sheets that these wait for, without which
 * notes would take their places in another layout, and where a script is to take it over, when that had its time.
 */
export function whenReady(then: () => void): void {
  if (document.readyState === 'complete' || hasContent()) whenTakenOver(then);
  else addEventListener('DOMContentLoaded', () => whenTakenOver(then), { once: true });
}

/** Whether the event that says so has come: before it a page is called interactive already. */
function hasContent(): boolean {
  if (document.readyState === 'loading') return false;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !visit || visit.domContentLoadedEventStart > 0;
}

function whenTakenOver(then: () => void): void {
  if (document.readyState === 'interactive' && query(document, SERVED))
    addEventListener('load', () => requestIdleCallback(then, { timeout: MOST_BUSY_MS }));
  else then();
}
