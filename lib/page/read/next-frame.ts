/** How long to wait for the next frame of the screen. */
const UNDRAWN_MS = 100;

/** Runs work once in the next frame, however often it is asked for, and not before a time that may be set. */
export class NextFrame {
  readonly #work: () => void;
  #frame: number | null = null;
  #fallback: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Asks for the work, `wait` milliseconds from now at the earliest. */
  ask(wait = 0): void {
    if (this.#frame !== null) return;
    if (wait > 0) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.ask();
      }, wait);
      return;
    }
    const run = (): void => {
      this.#forget();
      this.#work();
    };
    this.#frame = requestAnimationFrame(run);
    // Nothing is drawn in a tab that nobody looks at, and yet the panel and the worker ask about it.
    this.#fallback = setTimeout(run, UNDRAWN_MS);
  }

  cancel(): void {
    this.#forget();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #forget(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#fallback);
    this.#frame = null;
  }
}
