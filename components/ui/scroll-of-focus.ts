/** The browser scrolls a box into view when it gets the focus, and tells of it in one of the next frames. */
const FRAMES = 3;

/**
 * Keeps the scrolling that comes with a focus from closing the list that opens with it: lists close when the page is
 * scrolled, and theirs would be gone before anybody saw it. Called when the focus comes.
 */
export function ignoreScrollOfFocus(): void {
  const life = new AbortController();
  addEventListener('scroll', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: life.signal,
  });
  let frames = 0;
  const count = (): void => {
    frames += 1;
    if (frames < FRAMES) requestAnimationFrame(count);
    else life.abort();
  };
  requestAnimationFrame(count);
}
