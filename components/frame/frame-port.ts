import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import { isMessage } from '@/lib/contract';
import { FRAME_PORT } from '@/lib/messaging';
import type { FrameAnnouncement, FrameCall, FrameCommand, FrameEvent } from '@/lib/messaging';

import type { Line, LineEnd } from './surroundings';

/** The frame's end of the port to popup and panel: tells everyone, listens to what is addressed to it. */
export class FramePort implements Line {
  readonly #ports = new Set<Browser.runtime.Port>();
  readonly #frame: string;

  constructor({ frame, onCommand, onHeard, onListeners, signal }: LineEnd) {
    this.#frame = frame;
    const accept = (port: Browser.runtime.Port): void => {
      // Only our own pages: a port from another content script would carry a tab's address instead of ours.
      if (port.name !== FRAME_PORT || port.sender?.id !== browser.runtime.id) return;
      this.#ports.add(port);
      port.onDisconnect.addListener(() => {
        this.#ports.delete(port);
        onListeners();
      });
      port.onMessage.addListener((command: FrameCommand) => {
        if (command.frame === this.#frame) onCommand(command);
      });
      onHeard();
      onListeners();
    };
    const called = (message: unknown): void => {
      if (isMessage<FrameCall>(message, 'announce-frame')) this.announce();
    };
    // A page that the browser keeps for the way back is gone for who listens: Firefox leaves its ports open.
    addEventListener('pagehide', () => this.#close(), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.announce(), { signal });
    browser.runtime.onConnect.addListener(accept);
    browser.runtime.onMessage.addListener(called);
    signal.addEventListener(
      'abort',
      () => {
        browser.runtime.onConnect?.removeListener(accept);
        browser.runtime.onMessage?.removeListener(called);
        this.#close();
      },
      { once: true },
    );
  }

  #close(): void {
    for (const port of this.#ports) port.disconnect();
    this.#ports.clear();
  }

  announce(): void {
    const announcement: FrameAnnouncement = { type: 'frame-ready', frame: this.#frame };
    // Nobody may be listening: no popup is open.
    void browser.runtime.sendMessage(announcement).catch(() => undefined);
  }

  /** True while a panel listens. */
  get isPanelOpen(): boolean {
    return [...this.#ports].some(({ sender }) => isPanel(sender?.url));
  }

  /** True while a popup or a panel listens. */
  get heard(): boolean {
    return this.#ports.size > 0;
  }

  tell(event: FrameEvent): void {
    for (const port of this.#ports) port.postMessage(event);
  }
}

const isPanel = (url: string | undefined): boolean =>
  url !== undefined && new URL(url).pathname === '/panel.html';
