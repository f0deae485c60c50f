import type { SystemId } from '@/lib/forms/types';
import type { PageReading, RecognisedField } from '@/lib/page/types';

import type { AboutField } from './card';
import { explainField, explainText } from './explanation';
import type { Explanation } from './explanation';
import type { MachineTranslation } from './machine-translation';
import { createNote } from './note';
import { NativeOptionLabels } from './native-options';
import { isInsidePressed, placeNote } from './place';
import { recolour, settle } from './settle';
import type { PlacedNote } from './settle';

interface Placed {
  note: HTMLElement;
  text: string;
}

const NOTHING_MORE: AboutField = { evidence: () => [] };

/** Keeps one note beside each text that the reading explains, and touches only what has changed. */
export class NoteLayer {
  readonly #placed = new Map<Element, Placed>();
  readonly #options = new NativeOptionLabels();

  constructor(
    private readonly system: SystemId | null,
    private readonly translation: MachineTranslation,
    private readonly about: (field: RecognisedField) => AboutField,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  /** How many texts of each kind are explained now. */
  readonly counts = { labels: 0, options: 0, messages: 0 };

  show(reading: PageReading): void {
    if (this.signal.aborted) return;
    const wanted = this.#wanted(reading);
    for (const [target, placed] of this.#placed) {
      const explanation = wanted.get(target)?.explanation;
      if (explanation && explanation.text === placed.text && placed.note.isConnected) continue;
      placed.note.remove();
      this.#placed.delete(target);
    }
    const kept = [...this.#placed].map(([target, { note }]) => ({ note, target }));
    const fresh: PlacedNote[] = [];
    for (const [target, { explanation, about }] of wanted) {
      if (this.#placed.has(target)) continue;
      const note = createNote(explanation, about, isInsidePressed(target), this.signal);
      if (!placeNote(note, target)) continue;
      this.#placed.set(target, { note, text: explanation.text });
      fresh.push({ note, target });
    }
    requestAnimationFrame(() => {
      settle(fresh);
      recolour(kept);
    });
  }

  #wanted(reading: PageReading): Map<Element, { explanation: Explanation; about: AboutField }> {
    const wanted = new Map<Element, { explanation: Explanation; about: AboutField }>();
    const options: HTMLOptionElement[] = [];
    this.counts.labels = 0;
    this.counts.messages = 0;
    let choices = 0;
    for (const field of reading.fields) {
      const explanation = explainField(field);
      if (explanation.text === '') continue;
      this.counts.labels++;
      wanted.set(field.label, { explanation, about: this.about(field) });
    }
    for (const text of reading.texts) {
      if (text.element instanceof HTMLOptionElement) {
        options.push(text.element);
        continue;
      }
      const explanation = explainText(text, this.system);
      if (!explanation || wanted.has(text.element)) continue;
      if (explanation.kind === 'option') choices++;
      else this.counts.messages++;
      wanted.set(text.element, { explanation, about: NOTHING_MORE });
    }
    for (const { kind, element, zh } of this.#unknown(reading)) {
      if (wanted.has(element)) continue;
      const text = this.translation.of(zh);
      if (text === undefined) continue;
      if (element instanceof HTMLOptionElement) {
        this.#options.translate(element, text);
        continue;
      }
      const explanation: Explanation = { kind, zh, text, isMachine: true };
      wanted.set(element, { explanation, about: NOTHING_MORE });
    }
    this.#options.show(options);
    this.counts.options = options.length + choices;
    return wanted;
  }

  /** What only the browser's own translator may know: labels first, then what stands around the controls. */
  #unknown(
    reading: PageReading,
  ): readonly { kind: Explanation['kind']; element: Element; zh: string }[] {
    if (!this.translation.isPossible) return [];
    const labels = reading.unrecognised.map(({ label, labelText }) => ({
      kind: 'label' as const,
      element: label,
      zh: labelText,
    }));
    return [...labels, ...reading.unknown()];
  }

  #clear(): void {
    for (const { note } of this.#placed.values()) note.remove();
    this.#placed.clear();
    this.#options.restore();
  }
}
