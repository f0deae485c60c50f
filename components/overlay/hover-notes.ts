import { parentElement } from '@/lib/page/read/dom';

interface Notes {
  /** The note beside an element of the page. */
  noteOf(target: Element): HTMLElement | undefined;
  /** The note about a control. */
  noteAbout(control: Element): HTMLElement | undefined;
}

/** So far around what is pointed at its note is looked for: the label around a word, not the form around a field. */
const HIGHEST = 3;

/**
 * Notes that come only when they are asked for: when the pointer is on them or on the text that they explain, or when
 * the control has the focus, so that the keyboard reaches every one of them. To a screen reader they are there always.
 */
export class HoverNotes {
  readonly #notes: Notes;
  #pointed: HTMLElement | undefined;
  #focused: HTMLElement | undefined;

  constructor(notes: Notes, signal: AbortSignal) {
    this.#notes = notes;
    const follow = { capture: true, passive: true, signal };
    document.addEventListener('pointerover', ({ target }) => this.#point(target), follow);
    document.addEventListener('focusin', ({ target }) => this.#focus(target), follow);
    document.addEventListener('focusout', () => this.#focus(null), follow);
  }

  /** Leaves only a mark of a note. */
  quieten(note: HTMLElement): void {
    note.dataset.onHover = '';
  }

  #point(target: EventTarget | null): void {
    const before = this.#pointed;
    this.#pointed = target instanceof Element ? this.#noteAround(target) : undefined;
    this.#show(before, this.#pointed);
  }

  #focus(target: EventTarget | null): void {
    const before = this.#focused;
    this.#focused = target instanceof Element ? this.#notes.noteAbout(target) : undefined;
    this.#show(before, this.#focused);
  }

  #show(before: HTMLElement | undefined, now: HTMLElement | undefined): void {
    if (before && before !== this.#pointed && before !== this.#focused) delete before.dataset.shown;
    if (now) now.dataset.shown = '';
  }

  #noteAround(target: Element): HTMLElement | undefined {
    let around: Element | null = target;
    for (let level = 0; around && level < HIGHEST; level++, around = parentElement(around)) {
      const note = this.#notes.noteOf(around);
      if (note) return note;
    }
    return undefined;
  }
}
