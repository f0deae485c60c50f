import * as say from '../english/press/trusted-press';

/** How long a plan must have been on show before a press on it counts, in milliseconds. */
export const ENABLE_DELAY = 500;

/** How long a question must have been on show before a press answers it, in milliseconds: time to read two numbers. */
export const ANSWER_DELAY = 1500;

/**
 * Why a press on our interface does not count; null when it does: only a real press on a plan that was seen for a moment
 * runs it.
 * @param shownSince when the plan that the press runs came on show, on the clock of `event.timeStamp`
 * @param isAnswer whether a question about the plan came on show with it, which the press answers
 */
export function pressObstacle(
  event: Pick<Event, 'isTrusted' | 'timeStamp'>,
  shownSince: number,
  isAnswer = false,
): string | null {
  if (!event.isTrusted) return say.notFromYou;
  if (event.timeStamp - shownSince >= (isAnswer ? ANSWER_DELAY : ENABLE_DELAY)) return null;
  return isAnswer ? say.compareFirst : say.planChanged;
}
