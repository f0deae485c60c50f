import { type Browser, browser } from 'wxt/browser';

import {
  FRAME_PORT,
  type FrameAnnouncement,
  type FrameCall,
  type FrameCommand,
  type FrameEvent,
} from '@/lib/messaging';

const CALL_AGAIN_MS = 500;

/** A frame said something, is gone, or no frame of the tab can be reached. */
export type PortEvent = FrameEvent | { type: 'gone'; frame: string } | { type: 'unreachable' };

/**
 * One port to each frame of a tab: an order holds identity numbers and pictures, and no other frame is to get it. The
 * frames announce themselves, when they start and when they are called; a port that closes is a frame that is gone.
 */
export class FramePorts {
  readonly #ports = new Map<string, Browser.runtime.Port>();
  readonly #tab: number;
  readonly #hear: (event: PortEvent) => void;
  readonly #signal: AbortSignal;

  constructor(tab: number, hear: (event: PortEvent) => void, signal: AbortSignal) {
    this.#tab = tab;
    this.#hear = hear;
    this.#signal = signal;
    const announced = (
      message: FrameAnnouncement | null,
      sender: Browser.runtime.MessageSender,
    ): void => {
      if (message?.type === 'frame-ready' && sender.tab?.id === tab && sender.frameId !== undefined)
        this.#meet(message.frame, sender.frameId);
    };
    const updated = (id: number, change: { status?: string }): void => {
      if (id === tab && change.status === 'complete') this.#call();
    };
    browser.runtime.onMessage.addListener(announced);
    browser.tabs.onUpdated.addListener(updated);
    signal.addEventListener(
      'abort',
      () => {
        browser.runtime.onMessage.removeListener(announced);
        browser.tabs.onUpdated.removeListener(updated);
        for (const port of this.#ports.values()) port.disconnect();
        this.#ports.clear();
      },
      { once: true },
    );
    this.#call();
  }

  /** To the frame that the command names; one that has gone in the meantime is told as gone. */
  send(command: FrameCommand): void {
    const port = this.#ports.get(command.frame);
    if (port) port.postMessage(command);
    else this.#hear({ type: 'gone', frame: command.frame });
  }

  #call(): void {
    if (this.#signal.aborted) return;
    const call: FrameCall = { type: 'announce-frame' };
    browser.tabs.sendMessage(this.#tab, call).catch(() => {
      // No frame listens: the tab shows no filing page.
      if (this.#ports.size === 0) this.#hear({ type: 'unreachable' });
    });
  }

  #meet(frame: string, frameId: number): void {
    if (this.#ports.has(frame)) return;
    const port = browser.tabs.connect(this.#tab, { name: FRAME_PORT, frameId });
    this.#ports.set(frame, port);
    const isOpen = (): boolean => this.#ports.get(frame) === port;
    port.onMessage.addListener((event: FrameEvent) => isOpen() && this.#hear(event));
    port.onDisconnect.addListener(() => {
      // Reading it tells the browser that a frame that has navigated is no error.
      void browser.runtime.lastError;
      if (!isOpen()) return;
      this.#ports.delete(frame);
      this.#hear({ type: 'gone', frame });
      // What took its place may have announced itself while this port was still closing.
      setTimeout(() => this.#call(), CALL_AGAIN_MS);
    });
  }
}
