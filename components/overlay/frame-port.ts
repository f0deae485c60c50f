import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import { FRAME_PORT } from '@/lib/messaging';
import type { FrameCommand, FrameEvent } from '@/lib/messaging';

/** The frame's end of the port to popup and panel: tells everyone, listens to what is addressed to it. */
export class FramePort {
  readonly #ports = new Set<Browser.runtime.Port>();

  constructor(
    private readonly frame: string,
    onCommand: (command: FrameCommand) => void,
    greet: () => FrameEvent,
    signal: AbortSignal,
  ) {
    const accept = (port: Browser.runtime.Port): void => {
      // Only our own pages: a port from another content script would carry a tab's address instead of ours.
      if (port.name !== FRAME_PORT || port.sender?.id !== browser.runtime.id) return;
      this.#ports.add(port);
      port.onDisconnect.addListener(() => this.#ports.delete(port));
      port.onMessage.addListener((message: unknown) => {
        const command = message as FrameCommand;
        if (command.frame === this.frame) onCommand(command);
      });
      port.postMessage(greet());
    };
    browser.runtime.onConnect.addListener(accept);
    signal.addEventListener(
      'abort',
      () => {
        browser.runtime.onConnect?.removeListener(accept);
        for (const port of this.#ports) port.disconnect();
        this.#ports.clear();
      },
      { once: true },
    );
  }

  /** True while a popup or a panel listens. */
  get heard(): boolean {
    return this.#ports.size > 0;
  }

  tell(event: FrameEvent): void {
    for (const port of this.#ports) port.postMessage(event);
  }
}
