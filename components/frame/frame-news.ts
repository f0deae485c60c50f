import { browser } from 'wxt/browser';

import { isMessage } from '@/lib/contract';
import type { FrameChanged, FrameState } from '@/lib/messaging';

import type { Frame } from './frame';
import { finishInSlices } from './slices';

/** Values change with every key: the worker hears of them when the person stops. */
const AFTER_MS = 500;

/** Tells the worker what has changed in a frame, for the pill and the toolbar's badge; the same twice is told once. */
export class FrameNews {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #told = '';

  readonly #frame: Pick<Frame, 'id' | 'signal'>;
  readonly #describe: () => Iterator<unknown, FrameState>;
  readonly #isPanelOpen: () => boolean;

  constructor(
    frame: Pick<Frame, 'id' | 'signal'>,
    describe: () => Iterator<unknown, FrameState>,
    isPanelOpen: () => boolean,
  ) {
    this.#frame = frame;
    this.#describe = describe;
    this.#isPanelOpen = isPanelOpen;
    const { signal } = frame;
    const again = (): void => {
      this.#told = '';
      this.soon();
    };
    addEventListener('pagehide', () => this.#send(null), { signal });
    addEventListener('pageshow', (event) => event.persisted && again(), { signal });
    const asked = (message: unknown): undefined => {
      if (isMessage(message, 'tell-again')) again();
    };
    browser.runtime.onMessage.addListener(asked);
    signal.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(asked), {
      once: true,
    });
  }

  soon(): void {
    if (this.#waiting !== undefined || this.#frame.signal.aborted) return;
    this.#waiting = setTimeout(() => void this.#tell(), AFTER_MS);
  }

  async #tell(): Promise<void> {
    const { signal } = this.#frame;
    this.#waiting = undefined;
    const state = await finishInSlices(this.#describe(), signal);
    if (state && !signal.aborted) this.#send(state);
  }

  #send(state: FrameState | null): void {
    const news: FrameChanged = {
      type: 'frame-changed',
      frame: this.#frame.id,
      began: performance.timeOrigin,
      state,
      isPanelOpen: this.#isPanelOpen(),
    };
    const text = JSON.stringify(news);
    if (text === this.#told) return;
    this.#told = text;
    // A page that goes, or an extension that was updated, hears no answer.
    browser.runtime.sendMessage(news).catch(() => undefined);
  }
}
