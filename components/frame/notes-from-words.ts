import type { NoteContent, NoteKind } from '@/components/overlay/content';
import type { NoteTarget } from '@/components/overlay/note-layer';
import type { MachineTranslation } from '@/lib/machine-translation';
import type { UnexplainedText } from '@/lib/messaging';
import type { PageReading, RecognisedText } from '@/lib/page/types';

import type { Settled } from './composed-texts';
import { explainWords, wordInBox } from './explain-words';
import { isHintInBox } from './explanation';
import type { NativeOptionLabels } from './native-options';
import { noteContent } from './note-content';
import { noteTarget } from './note-target';
import type { RememberedNotes } from './remembered-notes';

/** A text that no source has as a whole. */
type Unknown = Pick<RecognisedText, 'element' | 'node' | 'zh' | 'inBox' | 'isApart'> & {
  kind: NoteKind;
};

interface Parts {
  translation: MachineTranslation;
  /** Whether what is put together from words is here. */
  words: Settled;
  options: NativeOptionLabels;
  remembered: RememberedNotes;
}

const ASKS = /^请|选择|输入|填写/u;
/** So many are asked of a translator at a time; a page of prose has more, and a form hardly ever. */
const MOST_TRANSLATED = 60;
/** Who reads a list beside the page reads no more. */
const MOST_LISTED = 100;

/** What no source has as a whole: put together from its words, or by the browser's translator, or left. */
export class NotesFromWords {
  /** The Chinese beside which nothing stands now, each text once. */
  left: readonly UnexplainedText[] = [];
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Adds such notes of a reading to those of known texts.
   * @param grey grey words that say what any box may ask
   * @returns the texts that they are of
   */
  add(
    reading: PageReading,
    grey: readonly Unknown[],
    wanted: Map<NoteTarget, NoteContent>,
  ): Element[] {
    const added: Element[] = [];
    const left = new Map<string, UnexplainedText>();
    const translated = this.#translating();
    for (const text of [...unknownOf(reading), ...grey]) {
      const { kind, element, zh } = text;
      const target = noteTarget(element, text.node);
      if (wanted.has(target)) continue;
      if (element instanceof HTMLOptionElement) {
        const { options, words } = this.#parts;
        if (!words.isSettled || options.compose(element)) continue;
      }
      if (text.inBox && !isHintInBox(zh)) {
        const en = wordInBox(zh);
        // What was chosen is no text of the page, unless it is known.
        if (en !== null || ASKS.test(zh)) left.set(zh, { kind, zh, ...(en !== null && { en }) });
        continue;
      }
      const composed = this.#composed(target, text);
      const en = composed || text.isApart ? undefined : translated(zh);
      const content = composed ?? (en === undefined ? null : this.#translated(target, text, en));
      if (content) {
        wanted.set(target, content);
        added.push(element);
      } else if (en === undefined && !text.isApart) left.set(zh, { kind, zh });
    }
    this.left = [...left.values()].slice(0, MOST_LISTED);
    return added;
  }

  #composed(target: NoteTarget, { kind, zh }: Unknown): NoteContent | null {
    return this.#parts.remembered.at(
      target,
      () => `${kind} ${zh}`,
      () => {
        const explanation = explainWords(kind, zh);
        return explanation && noteContent(explanation);
      },
    );
  }

  /** Null for a native option, which holds the translation itself. */
  #translated(target: NoteTarget, { kind, zh }: Unknown, text: string): NoteContent | null {
    const { options, remembered } = this.#parts;
    if (target instanceof HTMLOptionElement) {
      options.translate(target, text);
      return null;
    }
    return remembered.at(
      target,
      () => `${zh} ${text}`,
      () => noteContent({ kind, zh, text, isMachine: true }),
    );
  }

  /** The browser's translation of one text after the other, as far as it is here. */
  #translating(): (zh: string) => string | undefined {
    const { translation, words } = this.#parts;
    let asked = 0;
    return (zh) =>
      words.isSettled && translation.isPossible && asked++ < MOST_TRANSLATED
        ? translation.of(zh)
        : undefined;
  }
}

/** Labels first, then what stands around the controls. */
const unknownOf = (reading: PageReading): readonly Unknown[] => [
  ...reading.unrecognised.map(({ label, node, labelText }) => ({
    kind: 'label' as const,
    element: label,
    node,
    zh: labelText,
  })),
  ...reading.unknown(),
];
