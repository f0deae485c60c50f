import { contains } from '@/lib/page/read/dom';
import type { Control, RecognisedField } from '@/lib/page/types';

type Holding = readonly (readonly string[])[];

/**
 * What every field held when a run began. What differs later was changed by the page, e.g. because it empties what
 * depends on a choice that we made, unless the person has used the control since.
 */
export class HeldBefore {
  readonly #held = new Map<Control, readonly string[]>();
  readonly #used = new Set<Node>();
  readonly #byId: ReadonlyMap<string, RecognisedField>;
  readonly fields: readonly RecognisedField[];

  constructor(fields: readonly RecognisedField[], signal: AbortSignal) {
    this.fields = fields;
    this.#byId = new Map(fields.map((field) => [field.id, field]));
    for (const { controls } of fields)
      for (const control of controls) this.#held.set(control, control.read());
    // Presses that we make for the person are not trusted ones.
    const note = (event: Event): void => {
      const [target] = event.composedPath();
      if (event.isTrusted && target instanceof Node) this.#used.add(target);
    };
    for (const type of ['pointerdown', 'keydown'])
      window.addEventListener(type, note, { capture: true, passive: true, signal });
  }

  fieldOf(id: string): RecognisedField | undefined {
    return this.#byId.get(id);
  }

  /**
   * What each control of a field held then: of one that has come since, what it holds now.
   * @param known the field as it was, when the page has put other controls in its place
   */
  beforeOf({ controls }: RecognisedField, known?: RecognisedField): Holding {
    const isReplaced = known?.controls.length === controls.length;
    return controls.map((control, at) => {
      const earlier = isReplaced ? known.controls[at] : undefined;
      return this.#held.get(control) ?? (earlier && this.#held.get(earlier)) ?? control.read();
    });
  }

  /** Whether the person has used one of the controls since the run began. */
  isUsed(controls: readonly Control[]): boolean {
    const elements = controls.flatMap((control) => control.elements);
    return [...this.#used].some((node) => elements.some((element) => contains(element, node)));
  }
}
