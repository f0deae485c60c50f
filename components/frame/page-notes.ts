import type { NoteContent, NoteKind } from '@/components/overlay/content';
import type { SystemId } from '@/lib/forms/types';
import type { PageReading, RecognisedField } from '@/lib/page/types';

import { explainField, explainText } from './explanation';
import type { MachineTranslation } from './machine-translation';
import { NativeOptionLabels } from './native-options';
import { noteContent, type AboutField } from './note-content';

/** What is to stand beside each text of a page, and in the labels of its native options. */
export class PageNotes {
  readonly #options = new NativeOptionLabels();
  readonly #system: SystemId | null;
  readonly #translation: MachineTranslation;
  readonly #about: (field: RecognisedField) => AboutField;

  constructor(
    system: SystemId | null,
    translation: MachineTranslation,
    about: (field: RecognisedField) => AboutField,
    signal: AbortSignal,
  ) {
    this.#system = system;
    this.#translation = translation;
    this.#about = about;
    signal.addEventListener('abort', () => this.#options.restore(), { once: true });
  }

  /** How many texts of each kind are explained now. */
  readonly counts = { labels: 0, options: 0, messages: 0 };

  /** The notes of a reading; sets the labels of native options, which can hold no note, on the way. */
  of(reading: PageReading): Map<Element, NoteContent> {
    const wanted = new Map<Element, NoteContent>();
    const options: HTMLOptionElement[] = [];
    this.counts.labels = 0;
    this.counts.messages = 0;
    let choices = 0;
    for (const field of reading.fields) {
      const explanation = explainField(field);
      if (explanation.text === '') continue;
      this.counts.labels++;
      wanted.set(field.label, noteContent(explanation, this.#about(field)));
    }
    for (const text of reading.texts) {
      if (text.element instanceof HTMLOptionElement) {
        options.push(text.element);
        continue;
      }
      const explanation = explainText(text, this.#system);
      if (!explanation || wanted.has(text.element)) continue;
      if (explanation.kind === 'option') choices++;
      else this.counts.messages++;
      wanted.set(text.element, noteContent(explanation));
    }
    for (const { kind, element, zh } of this.#unknown(reading)) {
      if (wanted.has(element)) continue;
      const text = this.#translation.of(zh);
      if (text === undefined) continue;
      if (element instanceof HTMLOptionElement) {
        this.#options.translate(element, text);
        continue;
      }
      wanted.set(element, noteContent({ kind, zh, text, isMachine: true }));
    }
    this.#options.show(options);
    this.counts.options = options.length + choices;
    return wanted;
  }

  /** What only the browser's own translator may know: labels first, then what stands around the controls. */
  #unknown(reading: PageReading): readonly { kind: NoteKind; element: Element; zh: string }[] {
    if (!this.#translation.isPossible) return [];
    const labels = reading.unrecognised.map(({ label, labelText }) => ({
      kind: 'label' as const,
      element: label,
      zh: labelText,
    }));
    return [...labels, ...reading.unknown()];
  }
}
