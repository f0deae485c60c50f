import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import { createHost, element } from '@/components/overlay/host-element';
import { onStaleContext } from './stale-context';
import { pillStyle } from '@/components/overlay/built/style';
import { putInto } from '@/components/overlay/put';
import { askBackground } from '@/lib/ask-background';
import { isMessage } from '@/lib/contract';
import type { PageCounts, PillMessage } from '@/lib/messaging';
import { documentElement, elementAt, isConnected, parentNode, queryAll } from '@/lib/page/read/dom';

import { pillText } from './pill-text';
import { freePlace, type Box } from './pill-place';
import { takenBoxes } from './taken-boxes';

/** How long nothing may have moved before the pill looks for its place. */
const AT_REST_MS = 200;

/**
 * The one thing of ours that floats on a page: says what the page has and, pressed, opens the panel beside it. It lies
 * on nothing that is pressed or read, and is away while the page scrolls and while the panel is open.
 */
class Pill {
  readonly #host: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #frames = new Map<string, PageCounts>();
  #place: Box | null = null;
  #isPanelOpen = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    const { host, root } = createHost('beian-lens-pill', pillStyle);
    this.#host = host;
    this.#button = element('button', 'pill');
    this.#button.type = 'button';
    this.#button.addEventListener('click', (event) => {
      // What stands in an open root can be pressed by the page's scripts.
      if (event.isTrusted) this.#open();
    });
    this.#button.addEventListener('focus', () => this.#settle());
    root.append(this.#button);
    this.#hide();
    const options = { capture: true, passive: true, signal };
    addEventListener('scroll', () => this.#move(), options);
    addEventListener('resize', () => this.#move(), options);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(this.#waiting);
        host.remove();
      },
      { once: true },
    );
  }

  hear(message: PillMessage): void {
    this.#isPanelOpen = message.isPanelOpen;
    if (message.counts) this.#frames.set(message.frame, message.counts);
    else this.#frames.delete(message.frame);
    this.#draw();
  }

  #draw(): void {
    const text = pillText([...this.#frames.values()]);
    if (text !== this.#button.textContent) this.#button.textContent = text;
    // Hidden still: the page is not laid out for it alone when it looks for its place.
    const page = documentElement(document);
    if (page && this.#frames.size > 0 && !isConnected(this.#host)) putInto(page, this.#host);
    // Fields come and go with what was counted: there may be a control below it now.
    this.#wait();
  }

  #open(): void {
    void askBackground({ type: 'open-panel' });
  }

  /** Out of sight at once, since controls pass below it, and back when they are at rest; the Tab key finds it all the same. */
  #move(): void {
    this.#button.classList.add('moving');
    this.#wait();
  }

  #hide(): void {
    this.#button.style.visibility = 'hidden';
  }

  #wait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => requestAnimationFrame(() => this.#settle()), AT_REST_MS);
  }

  #settle(): void {
    if (this.#signal.aborted) return;
    this.#button.classList.toggle('moving', false);
    if (this.#frames.size === 0 || this.#isPanelOpen) return this.#hide();
    this.#attach();
    this.#place = this.#findPlace();
    if (!this.#place) return this.#hide();
    this.#button.style.left = `${this.#place.left}px`;
    this.#button.style.top = `${this.#place.top}px`;
    this.#button.style.visibility = 'visible';
  }

  #findPlace(): Box | null {
    const { width, height } = this.#button.getBoundingClientRect();
    const within = { width: innerWidth, height: innerHeight };
    return freePlace({ width, height }, takenBoxes(), within, this.#place);
  }

  /** Whether a press in its middle reaches it: then it is on the page, and no dialog is looked for in all of that. */
  #isReached(): boolean {
    if (!this.#place) return false;
    const { left, top, width, height } = this.#place;
    return elementAt(document, left + width / 2, top + height / 2) === this.#host;
  }

  /** Under a modal dialog nothing can be pressed but what is in it; and the page may have thrown the pill out. */
  #attach(): void {
    if (this.#isReached()) return;
    const parent = [...queryAll(document, 'dialog:modal')].at(-1) ?? documentElement(document);
    if (parent && parentNode(this.#host) !== parent) putInto(parent, this.#host);
  }
}

/** Starts the pill of this tab; after an update of the extension it is gone. */
export function startPill(): void {
  const life = new AbortController();
  onStaleContext(() => life.abort(), life.signal);
  let pill: Pill | undefined;
  const listen = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    // Only the worker speaks without a tab.
    const isOurs = sender.id === browser.runtime.id && !sender.tab;
    if (!isOurs || !isMessage<PillMessage>(message, 'pill') || life.signal.aborted) return;
    pill ??= new Pill(life.signal);
    pill.hear(message);
  };
  browser.runtime.onMessage.addListener(listen);
  life.signal.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(listen), {
    once: true,
  });
}
