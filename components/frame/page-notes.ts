import type { NoteContent } from '@/components/overlay/content';
import type { NoteTarget } from '@/components/overlay/note-layer';
import type { SystemId } from '@/lib/forms/types';
import type { MachineTranslation } from '@/lib/machine-translation';
import type { UnexplainedText } from '@/lib/messaging';
import type { PageReading } from '@/lib/page/types';

import type { Settled } from './composed-texts';
import { KnownNotes, type About } from './known-notes';
import { NativeOptionLabels } from './native-options';
import { NotesFromWords } from './notes-from-words';
import { RememberedNotes } from './remembered-notes';

/** No filing page has so many; the browser would be slow to lay out more. */
const MOST = 5_000;

/** What is to stand beside each text of a page, and in the labels of its native options. */
export class PageNotes {
  readonly #known: KnownNotes;
  readonly #fromWords: NotesFromWords;
  #wanted = new Map<NoteTarget, NoteContent>();
  /** Of them those that stand until the page is read again. */
  #passing: readonly NoteTarget[] = [];

  /**
   * @param words whether what is put together from words is here
   * @param about what can be told and done about a field, asked for when its card opens
   */
  constructor(
    system: SystemId | null,
    translation: MachineTranslation,
    words: Settled,
    about: About,
    signal: AbortSignal,
  ) {
    const options = new NativeOptionLabels(words, signal);
    const remembered = new RememberedNotes(words);
    this.#known = new KnownNotes(system, options, remembered, words, about);
    this.#fromWords = new NotesFromWords({ translation, words, options, remembered });
  }

  /** The Chinese beside which nothing stands now, each text once. */
  get unexplained(): readonly UnexplainedText[] {
    return this.#fromWords.left;
  }

  /** How many texts of a page without end have no note. */
  get leftOut(): number {
    return Math.max(0, this.#wanted.size - MOST);
  }

  /** The notes of a reading; sets the labels of native options, which can hold no note, on the way. */
  of(reading: PageReading): ReadonlyMap<NoteTarget, NoteContent> {
    for (const target of this.#passing) this.#wanted.delete(target);
    const { wanted, grey } = this.#known.of(reading);
    this.#passing = this.#fromWords.add(reading, grey, wanted);
    this.#wanted = wanted;
    return mostOf(wanted);
  }

  /** Of those notes the ones of fields, which are found at once. */
  first({ fields }: PageReading): ReadonlyMap<NoteTarget, NoteContent> {
    return mostOf(this.#known.ofFields(fields));
  }

  /** What had no English is looked at once more. */
  forgetMissing(): void {
    this.#known.forget();
  }
}

const mostOf = (
  wanted: ReadonlyMap<NoteTarget, NoteContent>,
): ReadonlyMap<NoteTarget, NoteContent> =>
  wanted.size > MOST ? new Map([...wanted].slice(0, MOST)) : wanted;
