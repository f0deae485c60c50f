/** How far a pointer at rest may seem to move by rounding, in pixels. */
const ROUNDING = 2;
/** At the smallest zoom of browsers, 25 %, a pixel of the screen is four of the document; how much it is, is unknown. */
const MOST_ZOOMED_OUT = 4;

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
 * about to press: then the pointer enters it, or jumps in it without moving on the screen, and the time begins anew. A
 * finger does not hover, so it does not leave when it is lifted. Ends with the signal.
 */
export function watchPointer(
  target: Document,
  changed: (since: number) => void,
  signal: AbortSignal,
): PointerWatch {
  let since = Infinity;
  let last = { screenX: 0, screenY: 0, clientX: 0, clientY: 0 };
  const set = (now: number): void => {
    if (now === since) return;
    since = now;
    changed(since);
  };
  const look = (event: Event): void => {
    // A click by keyboard has no place.
    if (!(event instanceof PointerEvent) || (event.type === 'click' && event.detail === 0)) return;
    const { screenX, screenY, clientX, clientY } = event;
    const onScreen = Math.hypot(screenX - last.screenX, screenY - last.screenY);
    const inFrame = Math.hypot(clientX - last.clientX, clientY - last.clientY);
    last = { screenX, screenY, clientX, clientY };
    // It went further in the document than the hand can have led it.
    const isMoved = inFrame > onScreen * MOST_ZOOMED_OUT + ROUNDING;
    if (isMoved || since === Infinity) set(event.timeStamp);
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
