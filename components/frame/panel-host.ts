import { browser } from 'wxt/browser';

import type { PanelLayout } from '@/lib/messaging';
import type { PageReading } from '@/lib/page/types';

import { createHost, element } from '@/components/overlay/host-element';
import { panelStyle } from '@/components/overlay/style';

const MARGIN = 12;
/** Where the open panel stands and ends, roughly: whether it has room is asked before it is drawn. */
const OPEN = { width: 380, top: 72, height: 480 };

/**
 * The frame at the edge of the page that holds the panel, a page of the extension: the document around it can neither
 * read the profiles named in it nor press its buttons. The host only knows boxes.
 */
export class PanelHost {
  readonly #host: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  #layout: PanelLayout = { width: 220, height: 40, right: MARGIN, top: OPEN.top };

  constructor(reading: PageReading, signal: AbortSignal) {
    const { host, root } = createHost('beian-lens-panel', panelStyle);
    this.#host = host;
    this.#frame = element('iframe');
    this.#frame.title = 'Beian Lens';
    this.#frame.src = browser.runtime.getURL(`/panel.html${wouldCover(reading) ? '#pill' : ''}`);
    // A frame of another origin copies only where it was allowed to; `*`, since the address is not the origin's own.
    this.#frame.allow = 'clipboard-write *';
    root.append(this.#frame);
    document.documentElement.append(host);
    this.#apply();
    addEventListener('resize', () => this.#apply(), { signal });
    signal.addEventListener('abort', () => host.remove(), { once: true });
  }

  /** Sizes and moves the panel as it asks; it always stays within the window. */
  arrange(layout: Partial<PanelLayout>): void {
    this.#layout = { ...this.#layout, ...layout };
    this.#apply();
  }

  /** Puts the panel back when the page has thrown it out with the rest of its content. */
  keep(): void {
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
  }

  #apply(): void {
    const width = Math.min(this.#layout.width, innerWidth - 2 * MARGIN);
    const height = Math.min(this.#layout.height, innerHeight - 2 * MARGIN);
    const right = clamp(this.#layout.right, MARGIN, innerWidth - width - MARGIN);
    const top = clamp(this.#layout.top, MARGIN, innerHeight - height - MARGIN);
    this.#frame.style.width = `${width}px`;
    this.#frame.style.height = `${height}px`;
    this.#frame.style.right = `${right}px`;
    this.#frame.style.top = `${top}px`;
  }
}

/** Where the open panel would lie on a control or a button of the page, it starts as a pill. */
function wouldCover({ fields, texts }: PageReading): boolean {
  const left = innerWidth - OPEN.width;
  const used = [
    ...fields.flatMap(({ controls }) => controls.flatMap(({ elements }) => elements.slice(0, 1))),
    ...texts.filter(({ kind }) => kind === 'button').map(({ element: button }) => button),
  ];
  return used.some((each) => {
    const box = each.getBoundingClientRect();
    return box.right > left && box.top < OPEN.height && box.bottom > OPEN.top;
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
