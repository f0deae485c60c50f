/** How long a plan must have been on show before a press on it counts, in milliseconds. */
export const ENABLE_DELAY = 500;

/**
 * Why a press on our interface does not count; null when it does: only a real press on a plan that was seen for a moment
 * runs it.
 * @param shownSince when the plan that the press runs came on show, on the clock of `event.timeStamp`
 */
export function pressObstacle(
  event: Pick<Event, 'isTrusted' | 'timeStamp'>,
  shownSince: number,
): string | null {
  if (!event.isTrusted) return 'The press did not come from you.';
  return event.timeStamp - shownSince < ENABLE_DELAY
    ? 'The plan has just changed. Look at it, then press again.'
    : null;
}
