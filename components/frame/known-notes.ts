import type { NoteContent } from '@/components/overlay/content';
import type { NoteTarget } from '@/components/overlay/note-layer';
import { findMessage } from '@/lib/forms/messages';
import type { SystemId } from '@/lib/forms/types';
import type { PageReading, RecognisedField, RecognisedText } from '@/lib/page/types';

import { additions } from './additions';
import type { Settled } from './composed-texts';
import { explainField, explainText, isGenericPlaceholder } from './explanation';
import type { NativeOptionLabels } from './native-options';
import { noteContent, type AboutField } from './note-content';
import { noteTarget } from './note-target';
import type { RememberedNotes } from './remembered-notes';

/** What the known fields and texts of a page were given, and of which reading. */
interface Given {
  fields: readonly RecognisedField[];
  texts: readonly RecognisedText[];
  wanted: Map<NoteTarget, NoteContent>;
  /** Grey words that say what any box may ask. */
  grey: RecognisedText[];
}

/** What can be told and done about a field, asked for when its card opens. */
export type About = (label: Element, field: RecognisedField) => AboutField;

/** Notes of what is known as a whole: fields, and texts beside them; native options get labels on the way. */
export class KnownNotes {
  #given: Given | undefined;
  readonly #system: SystemId | null;
  readonly #options: NativeOptionLabels;
  readonly #remembered: RememberedNotes;
  readonly #words: Settled;
  readonly #about: About;

  constructor(
    system: SystemId | null,
    options: NativeOptionLabels,
    remembered: RememberedNotes,
    words: Settled,
    about: About,
  ) {
    this.#system = system;
    this.#options = options;
    this.#remembered = remembered;
    this.#words = words;
    this.#about = about;
  }

  of(reading: PageReading): Given {
    this.#given = (this.#given && this.#withMore(this.#given, reading)) ?? this.#anew(reading);
    return this.#given;
  }

  ofFields(fields: readonly RecognisedField[]): Map<NoteTarget, NoteContent> {
    const wanted = new Map<NoteTarget, NoteContent>();
    for (const field of fields) {
      const target = noteTarget(field.label, field.labelNode);
      const content = this.#ofField(target, field);
      if (content) wanted.set(target, content);
    }
    return wanted;
  }

  /** Looks at all of it once more. */
  forget(): void {
    this.#given = undefined;
  }

  #anew({ fields, texts }: PageReading): Given {
    const given = { fields, texts, wanted: this.ofFields(fields), grey: [] };
    this.#options.forgetGone();
    this.#addTexts(given, texts);
    return given;
  }

  /** Most readings only have more than the one before; null when that is not so, or something new shares its place. */
  #withMore(before: Given, { fields, texts }: PageReading): Given | null {
    const newFields = additions(before.fields, fields);
    const newTexts = newFields && additions(before.texts, texts);
    if (!newTexts) return null;
    const places = [
      ...newFields.map(({ label }) => label),
      ...newTexts.map(({ element }) => element),
    ];
    const isTaken = (place: Element): boolean => before.wanted.has(place);
    if (new Set(places).size < places.length || places.some(isTaken)) return null;
    for (const [target, content] of this.ofFields(newFields)) before.wanted.set(target, content);
    const given = { ...before, fields, texts };
    this.#addTexts(given, newTexts);
    return given;
  }

  #addTexts({ wanted, grey }: Given, texts: readonly RecognisedText[]): void {
    const options: HTMLOptionElement[] = [];
    for (const text of texts) {
      if (text.element instanceof HTMLOptionElement) {
        options.push(text.element);
        continue;
      }
      const target = noteTarget(text.element, text.node);
      if (wanted.has(target)) continue;
      const content = this.#ofText(target, text);
      if (content) wanted.set(target, content);
      else if (isGenericPlaceholder(text)) grey.push({ ...text, inBox: true });
    }
    this.#options.show(options);
  }

  #ofField(target: NoteTarget, field: RecognisedField): NoteContent | null {
    const { key, index, certain, candidates, labelText, label } = field;
    return this.#remembered.at(
      target,
      () => `${key} ${index} ${certain ? '' : candidates.join(' ')} ${labelText}`,
      () => {
        const explanation = explainField(field);
        if (explanation.text === '') return null;
        return {
          ...noteContent(explanation, () => this.#about(label, field)),
          controls: () => this.#about(label, field).controls?.() ?? [],
        };
      },
      field,
    );
  }

  #ofText(target: NoteTarget, text: RecognisedText): NoteContent | null {
    return this.#remembered.at(
      target,
      () => `${text.kind} ${text.key ?? ''} ${text.zh}`,
      () => {
        // Of a remark that is known in part its script may know all.
        if (text.kind === 'message' && !this.#words.isSettled && !findMessage(text.zh)) return null;
        const explanation = explainText(text, this.#system);
        return explanation && noteContent(explanation);
      },
      text,
    );
  }
}
