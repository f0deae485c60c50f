import { browser } from 'wxt/browser';

import { asking } from '@/lib/contract';
import type {
  SiteNotes,
  SiteNotesContract,
  SiteNotesNews,
  SiteNotesRequest,
} from '@/lib/site-notes';

import type { KeptNotes } from './surroundings';

const NOTHING: SiteNotes = { bindings: [], ignored: [] };

const ask = asking<SiteNotesContract, []>((request) => browser.runtime.sendMessage(request));

/** What the person said about the site that this frame shows, as the worker keeps it. */
export class FrameNotes implements KeptNotes {
  #notes = NOTHING;

  get all(): SiteNotes {
    return this.#notes;
  }

  async follow(onChange: () => void, signal: AbortSignal): Promise<void> {
    const listener = (message: unknown): undefined => {
      const { type, origin } = (message ?? {}) as Partial<SiteNotesNews>;
      if (type === 'site-notes-changed' && origin === location.origin)
        void this.#load().then(onChange);
      return undefined;
    };
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
      once: true,
    });
    await this.#load();
  }

  async change(request: Exclude<SiteNotesRequest, { type: 'site-notes' }>): Promise<void> {
    await ask(request);
    await this.#load();
  }

  async #load(): Promise<void> {
    this.#notes = (await ask({ type: 'site-notes' })) ?? NOTHING;
  }
}
