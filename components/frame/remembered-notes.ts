import type { NoteContent } from '@/components/overlay/content';
import type { NoteTarget } from '@/components/overlay/note-layer';

import type { Settled } from './composed-texts';

interface Remembered {
  /** What was read last; mostly it is the same. */
  of: object | undefined;
  /** Tells whether it is still taken for the same. */
  as: string;
  /** Null where nothing is said. */
  content: NoteContent | null;
}

/** What is said of each text of the page: a text that still means the same keeps the note that stands beside it. */
export class RememberedNotes {
  readonly #notes = new WeakMap<NoteTarget, Remembered>();
  readonly #words: Settled;

  constructor(words: Settled) {
    this.#words = words;
  }

  /**
   * @param as what tells whether the text is still taken for the same
   * @param of what was read of it, where that tells by itself
   */
  at(
    target: NoteTarget,
    as: () => string,
    explain: () => NoteContent | null,
    of?: object,
  ): NoteContent | null {
    const known = this.#notes.get(target);
    if (known && of !== undefined && known.of === of) return known.content;
    const taken = as();
    const content = known?.as === taken ? known.content : explain();
    // What has no English yet may have it as soon as the words are here.
    if (content || this.#words.isSettled) this.#notes.set(target, { of, as: taken, content });
    return content;
  }
}
