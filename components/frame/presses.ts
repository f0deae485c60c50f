/**
 * How long a press may hold something up, in milliseconds: who drags or marks text sees it come meanwhile, and so does
 * who opens a list of the browser's own, which may keep the release to itself.
 */
const MOST_MS = 1_000;

/**
 * What would move the page waits while the person holds a button of the mouse down, or a finger: it would push what they
 * press away from under the pointer, and the release elsewhere would be no click.
 */
export class Presses {
  readonly #waiting = new Map<string, () => void>();
  #isHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    const options = { capture: true, passive: true, signal } as const;
    addEventListener('pointerdown', () => this.#hold(), options);
    // What waits comes after the click that the release brings.
    for (const end of ['pointerup', 'pointercancel', 'dragend'])
      addEventListener(end, () => this.#letGoIn(0), options);
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Does it at once, or after the press; of several by one name only the last. */
  afterPress(name: string, act: () => void): void {
    if (this.#isHeld) this.#waiting.set(name, act);
    else act();
  }

  #hold(): void {
    this.#isHeld = true;
    this.#letGoIn(MOST_MS);
  }

  #letGoIn(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#isHeld) this.#timer = setTimeout(() => this.#letGo(), ms);
  }

  #letGo(): void {
    this.#isHeld = false;
    const acts = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const act of acts) act();
  }
}
