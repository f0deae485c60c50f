/** How long a plan must have been on show before a press on it counts, in milliseconds. */
export const ENABLE_DELAY = 500;

/** What must be true of a press so that it is the person's, on what they saw. */
export interface PressConditions {
  /** When the plan that the press runs came on show, on the clock of `event.timeStamp`. */
  shownSince: number;
  /** What the visibility observer said last: nothing covers, hides or bends the button. */
  isSeen: boolean;
  /** Since when the pointer has been where it presses; left out for the keyboard and where no page is around. */
  pointerSince?: number;
}

/**
 * Why a press on our interface does not count; null when it does. A page can move our button under the pointer, cover
 * it, or press it by script: only a real press on a plan that was seen for a moment runs it.
 */
export function pressObstacle(
  event: Pick<Event, 'isTrusted' | 'timeStamp'>,
  { shownSince, isSeen, pointerSince = -Infinity }: PressConditions,
): string | null {
  if (!event.isTrusted) return 'The press did not come from you.';
  if (event.timeStamp - shownSince < ENABLE_DELAY)
    return 'The plan has just changed. Look at it, then press again.';
  if (!(event.timeStamp - pointerSince >= ENABLE_DELAY))
    return 'The panel has just come under the pointer. Look at the plan, then press again.';
  return isSeen ? null : 'Something covers this button or makes it invisible.';
}

interface SeenEntry {
  isIntersecting: boolean;
  isVisible?: boolean;
  intersectionRatio: number;
}

/**
 * Whether an entry of an observer with `trackVisibility` says that the element can really be seen. A browser that does
 * not track visibility leaves `isVisible` out; then being inside the window is all that is known.
 */
export const isSeenBy = (entry: SeenEntry): boolean =>
  entry.isIntersecting && entry.intersectionRatio >= 0.95 && (entry.isVisible ?? true);

/** Tells whenever an element begins or ceases to be really seen, until the signal aborts. */
export function watchSeen(
  element: Element,
  onChange: (isSeen: boolean) => void,
  signal: AbortSignal,
): void {
  // The delay is the least that the standard allows together with tracking.
  const options = { threshold: [0, 0.95, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) onChange(isSeenBy(last));
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
