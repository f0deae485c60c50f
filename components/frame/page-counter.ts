import { obstacleOf } from '@/lib/autofill/plan/field-state';
import type { FieldValue } from '@/lib/forms/values';
import { whateverCovers } from '@/lib/page/controls/sight/one-look';
import { contains } from '@/lib/page/read/dom';
import type { Control, RecognisedField } from '@/lib/page/types';

/**
 * Counts the fields of a page that hold nothing and could be filled. Whether one can be reached is asked of the page's
 * layout once, and again where the look of the page has changed.
 */
export class PageCounter {
  /** By a field's first control. */
  readonly #reached = new Map<Control, boolean>();

  /** @param held what each of the fields holds */
  *empty(
    fields: readonly RecognisedField[],
    held: readonly FieldValue[],
  ): Generator<undefined, number> {
    const known = this.#reached;
    let count = 0;
    for (const [at, field] of fields.entries()) {
      if (held[at]?.value !== '') continue;
      const [control] = field.controls;
      if (!control) continue;
      let isReached = known.get(control);
      if (isReached === undefined) {
        isReached = canBeReached(field);
        known.set(control, isReached);
        yield;
      }
      if (isReached) count++;
    }
    this.#letGo(fields);
    return count;
  }

  /** Controls that left the page would keep what was around them. */
  #letGo(fields: readonly RecognisedField[]): void {
    const here = new Set(fields.map(({ controls: [first] }) => first));
    for (const control of this.#reached.keys())
      if (!here.has(control)) this.#reached.delete(control);
  }

  /** Asks again about what lies in these parts of the page; about everything when they are not told. */
  forget(parts?: readonly Node[]): void {
    if (!parts) return this.#reached.clear();
    for (const control of this.#reached.keys()) {
      const [shown] = control.elements;
      if (!shown || parts.some((part) => contains(part, shown))) this.#reached.delete(control);
    }
  }
}

/** What is covered now is brought into the middle of the window before it is filled. */
function canBeReached({ controls }: RecognisedField): boolean {
  const obstacle = whateverCovers(() => obstacleOf(controls));
  return obstacle === null || obstacle === 'covered';
}
