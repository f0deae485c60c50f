import { browser } from 'wxt/browser';

import type { KeptNotes, Line, LineEnd, Surroundings } from '@/components/frame/surroundings';
import { readSettings } from '@/lib/profiles/settings';
import type { SiteNotes } from '@/lib/site-notes';

import type { FromForm, ToForm } from './practice-messages';

export function sayToPage(message: FromForm): void {
  window.parent.postMessage(message, location.origin);
}

/** The practice form alone with the page around it: nothing is kept, counted, or told to popup and panel. */
export const practiceSurroundings = (): Surroundings => ({
  notes: new NotesForNow(),
  refusal: () => null,
  connect: (end) => new LineToPage(end),
  news: () => ({ soon: () => undefined }),
  keepsFromTranslation: () => Promise.resolve(false),
  // As on the pages that come after it.
  notesOnHover: () => readSettings().then(({ notes }) => notes === 'hover'),
  // The browser's menu is offered on filing pages alone.
  followMenu: () => undefined,
  // It is beside the form already.
  openPanel: () => undefined,
  openRule: (rule) =>
    void browser.tabs.create({
      url: browser.runtime.getURL(`/manager.html#/rules/${rule}` as '/manager.html'),
    }),
});

class LineToPage implements Line {
  readonly heard = true;
  readonly isPanelOpen = true;
  readonly #onHeard: () => void;

  constructor({ frame, onCommand, onHeard, signal }: LineEnd) {
    this.#onHeard = onHeard;
    const listen = ({ source, origin, data }: MessageEvent<Partial<ToForm> | null>): void => {
      if (source !== window.parent || origin !== location.origin) return;
      const { type, command } = data ?? {};
      if (type === 'practice-command' && command?.frame === frame) onCommand(command);
    };
    addEventListener('message', listen, { signal });
  }

  announce(): void {
    this.#onHeard();
  }

  tell: Line['tell'] = (event) => sayToPage({ type: 'practice-event', event });
}

/** What the person says about the practice form is forgotten with it. */
class NotesForNow implements KeptNotes {
  all: SiteNotes = { bindings: [], ignored: [] };
  #onChange: () => void = () => undefined;

  follow(onChange: () => void): Promise<void> {
    this.#onChange = onChange;
    return Promise.resolve();
  }

  change(request: Parameters<KeptNotes['change']>[0]): Promise<void> {
    const { bindings, ignored } = this.all;
    if (request.type === 'ignore-finding')
      this.all = { bindings, ignored: [...ignored, request.place] };
    else if (request.type === 'keep-binding')
      this.all = { ignored, bindings: [...bindings, request.binding] };
    else this.all = { ignored, bindings: [] };
    this.#onChange();
    return Promise.resolve();
  }
}
