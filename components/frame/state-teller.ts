import type { FrameState } from '@/lib/messaging';
import { finish, finishInSlices } from '@/lib/page/read/slices';

import type { Line } from './surroundings';

/**
 * Tells popup and panel what a frame is, and only while one of them listens: what a field holds and what stands in its
 * way is asked of the page's layout.
 */
export class StateTeller {
  #isAsked = false;
  #isTelling = false;

  readonly #line: Pick<Line, 'heard' | 'tell'>;
  readonly #describe: () => Iterator<unknown, FrameState>;
  readonly #signal: AbortSignal;

  /** @param describe looks at one field after the other */
  constructor(
    line: Pick<Line, 'heard' | 'tell'>,
    describe: () => Iterator<unknown, FrameState>,
    signal: AbortSignal,
  ) {
    this.#line = line;
    this.#describe = describe;
    this.#signal = signal;
  }

  /** Tells soon, a slice of the work at a time: several changes in one go. */
  soon(): void {
    if (!this.#line.heard) return;
    this.#isAsked = true;
    if (this.#isTelling) return;
    this.#isTelling = true;
    setTimeout(() => void this.#tellAll());
  }

  /** Tells at once what the frame is at this moment. */
  now(): void {
    if (this.#line.heard) this.#tell(this.current());
  }

  current(): FrameState {
    return finish(this.#describe());
  }

  #tell(state: FrameState): void {
    this.#line.tell({ type: 'state', state });
  }

  async #tellAll(): Promise<void> {
    try {
      while (this.#isAsked && this.#line.heard) {
        this.#isAsked = false;
        const state = await finishInSlices(this.#describe(), this.#signal);
        if (state) this.#tell(state);
      }
    } finally {
      this.#isTelling = false;
    }
  }
}
