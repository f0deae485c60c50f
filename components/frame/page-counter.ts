import { obstacleOf } from '@/lib/autofill/plan/field-state';
import type { FieldValue } from '@/lib/forms/values';
import { isAskable } from '@/lib/page/controls/values/entered-values';
import { contains } from '@/lib/page/read/dom';
import type { Control, RecognisedField } from '@/lib/page/types';

/**
 * Counts the fields of a page that hold nothing and could be filled. Whether one can be reached is asked of the page's
 * layout once, and again where the look of the page has changed.
 */
export class PageCounter {
  /** By a field's first control. */
  #reached = new Map<Control, boolean>();

  /** @param entered what the fields hold, as `enteredValues` gives it of them */
  *empty(
    fields: readonly RecognisedField[],
    entered: readonly FieldValue[],
  ): Generator<undefined, number> {
    const reached = new Map<Control, boolean>();
    let count = 0;
    for (const [at, field] of fields.filter(isAskable).entries()) {
      const [control] = field.controls;
      if (entered[at]?.value !== '' || !control) continue;
      const known = this.#reached.get(control);
      const isReached = known ?? canBeReached(field);
      reached.set(control, isReached);
      if (isReached) count++;
      if (known === undefined) yield;
    }
    this.#reached = reached;
    return count;
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
  const obstacle = obstacleOf(controls);
  return obstacle === null || obstacle === 'covered';
}
