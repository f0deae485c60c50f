import { contains, focus, hasPlace, shadowRoot } from '@/lib/page/read/dom';

import { buildCard } from './card';
import type { NoteContent } from './content';
import { dress } from './host-element';
import { putNear } from './put-near';
import { cardStyle, noteStyle } from './built/style';

/** A card at its note: open, or waiting for its text. */
export class OpenCard {
  readonly note: HTMLElement;
  /** Whoever opened it by a key, or pressed something in it, is reading it, wherever the pointer is. */
  isKept: boolean;
  readonly #end = new AbortController();
  readonly #from: HTMLElement | undefined;
  /** Absent until its text has come. */
  #card: HTMLElement | undefined;

  /** @param from what had the focus before a key opened it */
  constructor(note: HTMLElement, from?: HTMLElement) {
    this.note = note;
    this.#from = from;
    this.isKept = from !== undefined;
    setExpanded(note, true);
  }

  /** @param close has whoever opened it close it */
  async show(content: NoteContent, close: () => void): Promise<void> {
    const told = await content.card?.();
    const root = shadowRoot(this.note);
    if (!told || !root || this.#end.signal.aborted) return;
    const { action, ...rest } = told;
    const run = (): void => {
      // An open card is above everything, and what is below it does not count as seen.
      close();
      action?.run();
    };
    const card = buildCard({ ...rest, ...(action && { action: { ...action, run } }) });
    this.#card = card;
    dress(root, noteStyle, cardStyle);
    root.append(card);
    card.showPopover();
    // In a page that is zoomed by its style sheet, a card in the top layer would be moved and sized by its factor.
    if (card.currentCSSZoom !== 1) card.style.zoom = String(1 / card.currentCSSZoom);
    this.#keepInPlace(card, content, close);
    if (this.#from) focus(card);
  }

  close(): void {
    const hadFocus = this.#card?.matches(':focus-within') ?? false;
    this.#end.abort();
    this.#card?.remove();
    setExpanded(this.note, false);
    if (hadFocus && this.#from) focus(this.#from);
  }

  #keepInPlace(card: HTMLElement, { controls }: NoteContent, close: () => void): void {
    const { signal } = this.#end;
    const place = (): void => {
      if (hasPlace(this.note)) putNear(card, this.note, controls?.() ?? []);
      else close();
    };
    const moved = ({ target }: Event): void => {
      if (!(target instanceof Node) || !contains(card, target)) place();
    };
    for (const move of ['scroll', 'resize'])
      addEventListener(move, moved, { capture: true, passive: true, signal });
    // At the press itself: the observer comes with the next frame, and the card would be seen where it does not fit. It
    // may go from under the pointer.
    const pressed = (): void => {
      this.isKept = true;
      place();
    };
    card.addEventListener('click', pressed, { signal });
    const grown = new ResizeObserver(place);
    grown.observe(card);
    signal.addEventListener('abort', () => grown.disconnect(), { once: true });
    place();
  }
}

function setExpanded(note: HTMLElement, isOpen: boolean): void {
  const line = shadowRoot(note)?.querySelector('button.text');
  line?.setAttribute('aria-expanded', String(isOpen));
}
