import type { NoteContent, NoteKind } from '@/components/overlay/content';
import type { NoteTarget } from '@/components/overlay/note-layer';
import type { SystemId } from '@/lib/forms/types';
import type { MachineTranslation } from '@/lib/machine-translation';
import type { UnexplainedText } from '@/lib/messaging';
import type { PageReading, RecognisedField, RecognisedText } from '@/lib/page/types';

import { additions } from './additions';
import type { Settled } from './composed-texts';
import {
  explainField,
  explainText,
  explainWords,
  isGenericPlaceholder,
  isHintInBox,
  wordInBox,
} from './explanation';
import { NativeOptionLabels } from './native-options';
import { noteContent, type AboutField } from './note-content';

/** What a text of the page was last said to be, and what is said of it; null where nothing is. */
interface Explained {
  /** What was read last; mostly it is the same. */
  of?: RecognisedField | RecognisedText;
  /** Tells whether it is still taken for the same. */
  as: string;
  content: NoteContent | null;
}

/** What the known fields and texts of a page were given, and of which reading. */
interface Given {
  fields: readonly RecognisedField[];
  texts: readonly RecognisedText[];
  /** Also what is put together from words, until the page is read again. */
  wanted: Map<NoteTarget, NoteContent>;
  /** Labels of several fields. */
  shared: ReadonlySet<Element>;
  /** Grey words that say what any box may ask. */
  grey: RecognisedText[];
}

/** No filing page has so many; the browser would be slow to lay out more. */
const MOST = 5_000;

/** What is to stand beside each text of a page, and in the labels of its native options. */
export class PageNotes {
  readonly #options: NativeOptionLabels;
  readonly #explained = new WeakMap<NoteTarget, Explained>();
  #given: Given | undefined;
  /** What was put together from words last. */
  #composed: NoteTarget[] = [];

  readonly #system: SystemId | null;
  readonly #translation: MachineTranslation;
  readonly #words: Settled;
  readonly #about: (label: Element, field: RecognisedField) => AboutField;

  /**
   * @param words whether what is put together from words is here
   * @param about what can be told and done about a field, asked for when its card opens
   */
  constructor(
    system: SystemId | null,
    translation: MachineTranslation,
    words: Settled,
    about: (label: Element, field: RecognisedField) => AboutField,
    signal: AbortSignal,
  ) {
    this.#system = system;
    this.#translation = translation;
    this.#words = words;
    this.#about = about;
    this.#options = new NativeOptionLabels(signal);
  }

  /** The Chinese beside which nothing stands now, each text once. */
  unexplained: readonly UnexplainedText[] = [];
  /** How many texts of a page without end have no note. */
  leftOut = 0;

  /** The notes of a reading; sets the labels of native options, which can hold no note, on the way. */
  of(reading: PageReading): ReadonlyMap<NoteTarget, NoteContent> {
    const { wanted, grey } = this.#known(reading);
    this.#beside([...unexplained(reading), ...grey], wanted);
    this.leftOut = Math.max(0, wanted.size - MOST);
    return this.leftOut > 0 ? new Map([...wanted].slice(0, MOST)) : wanted;
  }

  /** Of those notes the ones of fields, which are found at once. */
  first({ fields }: PageReading): Map<NoteTarget, NoteContent> {
    const wanted = this.#ofFields(fields, sharedLabels(fields));
    return new Map([...wanted].slice(0, MOST));
  }

  /** What had no English is looked at once more. */
  forgetMissing(): void {
    this.#given = undefined;
  }

  #known(reading: PageReading): Given {
    for (const target of this.#composed) this.#given?.wanted.delete(target);
    this.#composed = [];
    const given = (this.#given && this.#withMore(this.#given, reading)) ?? this.#anew(reading);
    this.#given = given;
    return given;
  }

  #anew({ fields, texts }: PageReading): Given {
    const shared = sharedLabels(fields);
    const wanted = this.#ofFields(fields, shared);
    const given = { fields, texts, wanted, shared, grey: [] };
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
    const isTaken = (place: Element): boolean =>
      before.wanted.has(place) || before.shared.has(place);
    if (new Set(places).size < places.length || places.some(isTaken)) return null;
    for (const [target, content] of this.#ofFields(newFields, NONE))
      before.wanted.set(target, content);
    const given = { ...before, fields, texts };
    this.#addTexts(given, newTexts);
    return given;
  }

  #addTexts({ wanted, shared, grey }: Given, texts: readonly RecognisedText[]): void {
    const options: HTMLOptionElement[] = [];
    for (const text of texts) {
      if (text.element instanceof HTMLOptionElement) {
        options.push(text.element);
        continue;
      }
      const target = (shared.has(text.element) && text.node) || text.element;
      if (wanted.has(target)) continue;
      const content = this.#ofText(target, text);
      if (!content) {
        if (isGenericPlaceholder(text)) grey.push({ ...text, inBox: true });
        continue;
      }
      wanted.set(target, content);
    }
    this.#options.show(options);
  }

  #ofFields(
    fields: readonly RecognisedField[],
    shared: ReadonlySet<Element>,
  ): Map<NoteTarget, NoteContent> {
    const wanted = new Map<NoteTarget, NoteContent>();
    for (const field of fields) {
      const target = (shared.has(field.label) && field.labelNode) || field.label;
      const content = this.#ofField(target, field);
      if (content) wanted.set(target, content);
    }
    return wanted;
  }

  /** What no source has as a whole: put together from its words, or by the browser's translator, or left. */
  #beside(
    texts: readonly (Pick<RecognisedText, 'element' | 'zh' | 'inBox' | 'isApart'> & {
      kind: NoteKind;
    })[],
    wanted: Map<NoteTarget, NoteContent>,
  ): void {
    const left = new Map<string, UnexplainedText>();
    const put = (element: Element, content: NoteContent): void => {
      wanted.set(element, content);
      this.#composed.push(element);
    };
    let asked = 0;
    for (const text of texts) {
      const { kind, element, zh } = text;
      if (wanted.has(element)) continue;
      if (element instanceof HTMLOptionElement && this.#options.compose(element)) continue;
      if (text.inBox && !isHintInBox(zh)) {
        const en = wordInBox(zh);
        // What was chosen is no text of the page, unless it is known.
        if (en === null && !ASKS.test(zh)) continue;
        left.set(zh, { kind, zh, ...(en !== null && { en }) });
        continue;
      }
      const composed = this.#remembered(element, `${kind} ${zh}`, () => {
        const explanation = explainWords(kind, zh);
        return explanation && noteContent(explanation);
      });
      if (composed) put(element, composed);
      if (composed || text.isApart) continue;
      const mayAsk =
        this.#words.isSettled && this.#translation.isPossible && asked++ < MOST_TRANSLATED;
      const en = mayAsk ? this.#translation.of(zh) : undefined;
      if (en === undefined) left.set(zh, { kind, zh });
      else if (element instanceof HTMLOptionElement) this.#options.translate(element, en);
      else
        put(
          element,
          this.#remembered(element, `${zh} ${en}`, () =>
            noteContent({ kind, zh, text: en, isMachine: true }),
          ) as NoteContent,
        );
    }
    this.unexplained = [...left.values()].slice(0, MOST_LISTED);
  }

  #ofField(target: NoteTarget, field: RecognisedField): NoteContent | null {
    const known = this.#explained.get(target);
    if (known?.of === field) return known.content;
    const { key, index, certain, candidates, labelText, label } = field;
    const as = `${key} ${index} ${certain ? '' : candidates.join(' ')} ${labelText}`;
    return this.#remembered(
      target,
      as,
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
    const known = this.#explained.get(target);
    if (known?.of === text) return known.content;
    return this.#remembered(
      target,
      `${text.kind} ${text.key ?? ''} ${text.zh}`,
      () => {
        const explanation = explainText(text, this.#system);
        return explanation && noteContent(explanation);
      },
      text,
    );
  }

  #remembered(
    target: NoteTarget,
    as: string,
    explain: () => NoteContent | null,
    of?: RecognisedField | RecognisedText,
  ): NoteContent | null {
    const known = this.#explained.get(target);
    const content = known?.as === as ? known.content : explain();
    // What has no English yet may have it as soon as the words are here.
    if (content || this.#words.isSettled) this.#explained.set(target, { of, as, content });
    return content;
  }
}

const NONE: ReadonlySet<Element> = new Set();
const ASKS = /^请|选择|输入|填写/u;
/** So many are asked of a translator at a time; a page of prose has more, and a form hardly ever. */
const MOST_TRANSLATED = 60;
/** Who reads a list beside the page reads no more. */
const MOST_LISTED = 100;

/** What is known as a whole nowhere: labels first, then what stands around the controls. */
function unexplained(
  reading: PageReading,
): readonly (Pick<RecognisedText, 'element' | 'zh' | 'inBox' | 'isApart'> & { kind: NoteKind })[] {
  const labels = reading.unrecognised.map(({ label, labelText }) => ({
    kind: 'label' as const,
    element: label,
    zh: labelText,
  }));
  return [...labels, ...reading.unknown()];
}

/** Elements that hold the bare texts of several labels: each note then stands by its own text. */
function sharedLabels(fields: readonly RecognisedField[]): Set<Element> {
  const seen = new Set<Element>();
  const shared = new Set<Element>();
  for (const { label } of fields) (seen.has(label) ? shared : seen).add(label);
  return shared;
}
