import type { NoteContent } from './content';
import { createNote } from './note';
import { isInsidePressed, placeNote } from './place';
import { recolour, settle } from './settle';
import type { PlacedNote } from './settle';

interface Placed {
  note: HTMLElement;
  text: string;
}

/** Keeps one note beside each text of the page for which there is something to say, and touches only what has changed. */
export class NoteLayer {
  readonly #placed = new Map<Element, Placed>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  show(wanted: ReadonlyMap<Element, NoteContent>): void {
    if (this.#signal.aborted) return;
    for (const [target, placed] of this.#placed) {
      if (wanted.get(target)?.text === placed.text && placed.note.isConnected) continue;
      placed.note.remove();
      this.#placed.delete(target);
    }
    const kept = [...this.#placed].map(([target, { note }]) => ({ note, target }));
    const fresh: PlacedNote[] = [];
    for (const [target, content] of wanted) {
      if (this.#placed.has(target)) continue;
      const note = createNote(content, isInsidePressed(target), this.#signal);
      if (!placeNote(note, target)) continue;
      this.#placed.set(target, { note, text: content.text });
      fresh.push({ note, target });
    }
    requestAnimationFrame(() => {
      settle(fresh);
      recolour(kept);
    });
  }

  #clear(): void {
    for (const { note } of this.#placed.values()) note.remove();
    this.#placed.clear();
  }
}
