import { contains, focus, hasPlace, shadowRoot } from '@/lib/page/read/dom';

import { buildCard } from './card';
import type { NoteContent } from './content';
import { putNear } from './put-near';

/** Long enough that a pointer on its way to a box opens nothing. */
const OPEN_AFTER_MS = 600;
const CLOSE_AFTER_MS = 200;
/** Opens the card of the field that has the focus. */
const CARD_KEY = 'F1';

interface OpenCard {
  note: HTMLElement;
  end: AbortController;
  /** Absent until its text has come. */
  card?: HTMLElement;
  /** What had the focus before a key opened it. */
  from?: HTMLElement;
  /** Whoever opened it by a key, or pressed something in it, is reading it, wherever the pointer is. */
  isKept: boolean;
}

/** The notes with cards, as the one who shows them knows them. */
export interface CardNotes {
  contentOf(note: Element): NoteContent | undefined;
  /** The note about the field that a control of the page belongs to. */
  noteAbout(control: Element): HTMLElement | undefined;
}

/**
 * The one card that is open in a frame. It opens when the pointer rests on a note, at a press on it, and by F1 in a
 * control; it goes with Escape, with a press elsewhere and when the pointer leaves one in which nothing was pressed. The
 * window listens for all notes, so that a note costs no listener.
 */
export class Cards {
  #open: OpenCard | null = null;
  #rested: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #notes: CardNotes;
  readonly #signal: AbortSignal;

  constructor(notes: CardNotes, signal: AbortSignal) {
    this.#notes = notes;
    this.#signal = signal;
    const passive = { capture: true, passive: true, signal };
    addEventListener('pointerover', (event) => this.#pointed(event), passive);
    addEventListener('pointerout', (event) => this.#leftWindow(event), passive);
    addEventListener('pointerdown', (event) => this.#closeUnlessIn(event), passive);
    addEventListener('focusin', (event) => this.#closeUnlessIn(event), passive);
    // Under a card a window of ours would not count as seen.
    addEventListener('blur', () => this.close(), { signal });
    addEventListener('click', (event) => this.#pressed(event), { capture: true, signal });
    addEventListener('keydown', (event) => this.#typed(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  close(): void {
    this.#forgetTimer();
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    const hadFocus = open.card?.matches(':focus-within') ?? false;
    open.end.abort();
    open.card?.remove();
    setExpanded(open.note, false);
    if (hadFocus && open.from) focus(open.from);
  }

  /** Closes the card of a note that is taken away. */
  forget(note: HTMLElement): void {
    if (this.#open?.note === note) this.close();
    if (this.#rested === note) this.#forgetTimer();
  }

  #forgetTimer(): void {
    clearTimeout(this.#timer);
    this.#rested = null;
  }

  #noteAt(event: Event): HTMLElement | null {
    for (const target of event.composedPath())
      if (target instanceof HTMLElement && this.#notes.contentOf(target)?.card) return target;
    return null;
  }

  #pointed(event: Event): void {
    const note = this.#noteAt(event);
    if (note === null) this.#closeSoon();
    else if (note === this.#open?.note) this.#forgetTimer();
    else if (note !== this.#rested) {
      this.#forgetTimer();
      this.#rested = note;
      this.#notes.contentOf(note)?.prepare?.();
      this.#timer = setTimeout(() => void this.#show(note), OPEN_AFTER_MS);
    }
  }

  #leftWindow({ relatedTarget }: PointerEvent): void {
    if (relatedTarget === null) this.#closeSoon();
  }

  #closeSoon(): void {
    if (this.#rested) this.#forgetTimer();
    if (!this.#open || this.#open.isKept) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), CLOSE_AFTER_MS);
  }

  #closeUnlessIn(event: Event): void {
    if (this.#open && this.#noteAt(event) !== this.#open.note) this.close();
  }

  #pressed(event: MouseEvent): void {
    const [first] = event.composedPath();
    const note = this.#noteAt(event);
    if (!note || !(first instanceof HTMLButtonElement) || !first.classList.contains('text')) return;
    // The page must neither submit nor toggle its own label because somebody reads ours.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#open?.note === note) this.close();
    else void this.#show(note);
  }

  #typed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.#open) {
      // A dialog of the page around it stays as it is.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.close();
    } else if (event.key === CARD_KEY) this.#askedByKey(event);
  }

  #askedByKey(event: KeyboardEvent): void {
    const [from] = event.composedPath();
    if (!(from instanceof HTMLElement)) return;
    const note = this.#notes.noteAbout(from);
    if (!note || !this.#notes.contentOf(note)?.card) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#show(note, from);
  }

  async #show(note: HTMLElement, from?: HTMLElement): Promise<void> {
    this.close();
    const content = this.#notes.contentOf(note);
    const root = shadowRoot(note);
    if (!content?.card || !root || this.#signal.aborted) return;
    const opening: OpenCard = {
      note,
      end: new AbortController(),
      from,
      isKept: from !== undefined,
    };
    this.#open = opening;
    setExpanded(note, true);
    const { action, ...told } = await content.card();
    if (this.#open !== opening) return;
    const run = (): void => {
      // An open card is above everything, and what is below it does not count as seen.
      this.close();
      action?.run();
    };
    const card = buildCard({ ...told, ...(action && { action: { ...action, run } }) });
    opening.card = card;
    root.append(card);
    card.showPopover();
    // In a page that is zoomed by its style sheet, a card in the top layer would be moved and sized by its factor.
    if (card.currentCSSZoom !== 1) card.style.zoom = String(1 / card.currentCSSZoom);
    this.#keepInPlace(opening, card, content);
    if (from) focus(card);
  }

  #keepInPlace(open: OpenCard, card: HTMLElement, content: NoteContent): void {
    const { note, end } = open;
    const place = (): void => {
      if (hasPlace(note)) putNear(card, note, content.controls?.() ?? []);
      else this.close();
    };
    const options = { capture: true, passive: true, signal: end.signal };
    for (const moved of ['scroll', 'resize'])
      addEventListener(
        moved,
        ({ target }) => {
          if (!(target instanceof Node) || !contains(card, target)) place();
        },
        options,
      );
    // At the press itself: the observer comes with the next frame, and the card would be seen where it does not fit. It
    // may go from under the pointer.
    card.addEventListener(
      'click',
      () => {
        open.isKept = true;
        place();
      },
      { signal: end.signal },
    );
    const grown = new ResizeObserver(place);
    grown.observe(card);
    end.signal.addEventListener('abort', () => grown.disconnect(), { once: true });
    place();
  }
}

function setExpanded(note: HTMLElement, isOpen: boolean): void {
  const line = shadowRoot(note)?.querySelector('button.text');
  line?.setAttribute('aria-expanded', String(isOpen));
}
