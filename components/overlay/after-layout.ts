import { documentElement } from '@/lib/page/read/dom';

/** How long to wait for the next frame of the screen. */
const UNDRAWN_MS = 100;

/**
 * Runs work once the browser has laid the page out for the next frame and before it draws it: what is read of the layout
 * costs nothing then, and what is changed is never seen as it was.
 */
export class AfterLayout {
  readonly #work: () => void;
  #observer: ResizeObserver | undefined;
  #fallback: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  ask(): void {
    if (this.#fallback !== undefined) return;
    const run = (): void => {
      this.cancel();
      this.#work();
    };
    // Nothing is laid out in a tab that nobody looks at.
    this.#fallback = setTimeout(run, UNDRAWN_MS);
    const root = documentElement(document);
    if (!root) return;
    // Whoever begins to observe an element is told of it in the frame, whatever its size. No element lies less deep:
    // what the page observes itself is told of what is changed here in the same frame.
    this.#observer = new ResizeObserver(run);
    this.#observer.observe(root);
  }

  cancel(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    clearTimeout(this.#fallback);
    this.#fallback = undefined;
  }
}
