import type { NoteContent } from './content';
import { OpenCard } from './open-card';

/** Long enough that a pointer on its way to a box opens nothing. */
const OPEN_AFTER_MS = 600;
const CLOSE_AFTER_MS = 200;
/** Opens the card of the field that has the focus. */
const CARD_KEY = 'F1';

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
    open.close();
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
      this.#timer = setTimeout(() => this.#show(note), OPEN_AFTER_MS);
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
    else this.#show(note);
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
    this.#show(note, from);
  }

  #show(note: HTMLElement, from?: HTMLElement): void {
    this.close();
    const content = this.#notes.contentOf(note);
    if (!content?.card || this.#signal.aborted) return;
    this.#open = new OpenCard(note, from);
    void this.#open.show(content, () => this.close());
  }
}
