/** How far a frame may seem to move by rounding, in screen pixels. */
const ROUNDING = 2;

/** What a press by pointer is held against. */
export interface PointerWatch {
  /**
   * Since when the pointer has been in this document while its frame stood still, on the clock of `event.timeStamp`;
   * Infinity when it is not there.
   */
  since(): number;
}

/**
 * Follows the pointer in a document that a page frames. The page can move the frame under a pointer that rests or is
 * about to press: then the pointer enters it, or its place on the screen jumps, and the time begins anew. A finger
 * does not hover, so for it only the place counts. Ends with the signal.
 */
export function watchPointer(
  target: Document,
  changed: (since: number) => void,
  signal: AbortSignal,
): PointerWatch {
  let since = Infinity;
  let place = { x: 0, y: 0 };
  const set = (now: number): void => {
    if (now === since) return;
    since = now;
    changed(since);
  };
  const look = (event: Event): void => {
    if (!(event instanceof PointerEvent)) return;
    const now = { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
    const moved = Math.hypot(now.x - place.x, now.y - place.y) > ROUNDING;
    place = now;
    if (moved || since === Infinity) set(event.timeStamp);
  };
  const left = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType !== 'touch') set(Infinity);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerenter', 'pointermove', 'pointerdown', 'click'])
    target.addEventListener(type, look, options);
  target.documentElement.addEventListener('pointerleave', left, { passive: true, signal });
  return { since: () => since };
}
