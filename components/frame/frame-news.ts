import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import { answering } from '@/lib/contract';
import type { FrameChanged, FrameContract, PageCounts } from '@/lib/messaging';

import type { Frame } from './frame';
import { finishInSlices } from '@/lib/page/read/slices';
import type { NewsParts } from './surroundings';

/** Values change with every key: the worker hears of them when the person stops. */
const AFTER_MS = 500;

/**
 * Tells the worker what there is in a frame, for the pill and the toolbar's badge: counts after each change, the same
 * twice once, and all of it only when the worker asks, who alone knows whether there is a profile.
 */
export class FrameNews {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #told = '';

  readonly #frame: Pick<Frame, 'id' | 'signal'>;
  readonly #parts: NewsParts;

  constructor(frame: Pick<Frame, 'id' | 'signal'>, parts: NewsParts) {
    this.#frame = frame;
    this.#parts = parts;
    const { signal } = frame;
    const again = (): void => {
      this.#told = '';
      this.soon();
    };
    addEventListener('pagehide', () => this.#send(null), { signal });
    addEventListener('pageshow', (event) => event.persisted && again(), { signal });
    const answers = answering<FrameContract, Browser.runtime.MessageSender>({
      'tell-again': again,
      'describe-frame': () => finishInSlices(parts.describe(), signal),
    });
    // Only the worker speaks without a tab.
    const listen: typeof answers = (message, sender) =>
      sender.id !== browser.runtime.id || sender.tab ? undefined : answers(message, sender);
    browser.runtime.onMessage.addListener(listen);
    signal.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(listen), {
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
    const counted = await finishInSlices(this.#parts.count(), signal);
    if (counted && !signal.aborted) this.#send(counted.counts, counted.held);
  }

  #send(counts: PageCounts | null, held = ''): void {
    const news: FrameChanged = {
      type: 'frame-changed',
      frame: this.#frame.id,
      began: performance.timeOrigin,
      counts,
      isPanelOpen: this.#parts.isPanelOpen(),
    };
    const text = `${JSON.stringify(news)} ${held}`;
    if (text === this.#told) return;
    this.#told = text;
    // A page that goes, or an extension that was updated, hears no answer.
    browser.runtime.sendMessage(news).catch(() => undefined);
  }
}
