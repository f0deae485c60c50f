import type { FrameState } from '@/lib/messaging';

import { finish, finishInSlices } from '@/lib/page/read/slices';

interface TellerParts {
  /** Whether anybody listens. */
  isHeard(): boolean;
  /** Looks at one field after the other. */
  describe(): Iterator<unknown, FrameState>;
  tell(state: FrameState): void;
}

/**
 * Tells popup and panel what a frame is, and only while one of them listens: what a field holds and what stands in its
 * way is asked of the page's layout.
 */
export class StateTeller {
  #isAsked = false;
  #isTelling = false;

  readonly #parts: TellerParts;
  readonly #signal: AbortSignal;

  constructor(parts: TellerParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
  }

  /** Tells soon, a slice of the work at a time: several changes in one go. */
  soon(): void {
    if (!this.#parts.isHeard()) return;
    this.#isAsked = true;
    if (this.#isTelling) return;
    this.#isTelling = true;
    setTimeout(() => void this.#tellAll());
  }

  /** What the frame is at this moment. */
  now(): FrameState {
    return finish(this.#parts.describe());
  }

  async #tellAll(): Promise<void> {
    try {
      while (this.#isAsked && this.#parts.isHeard()) {
        this.#isAsked = false;
        const state = await finishInSlices(this.#parts.describe(), this.#signal);
        if (state) this.#parts.tell(state);
      }
    } finally {
      this.#isTelling = false;
    }
  }
}
