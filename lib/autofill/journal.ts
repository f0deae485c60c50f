import type { RecognisedField } from '@/lib/page/types';

/** What one field held before we wrote, and what it held once the page had taken what we wrote. */
export interface JournalEntry {
  field: RecognisedField;
  before: readonly (readonly string[])[];
  after: readonly (readonly string[])[];
}

/** What each control of a field holds. */
export const heldIn = (field: RecognisedField): string[][] =>
  field.controls.map((control) => control.read());

export const sameHolding = (
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was filled in one document since it was opened, so that it can be undone. One for each frame. */
export class Journal {
  readonly #entries = new Map<string, JournalEntry>();

  /** A second fill of what only we had touched keeps what stood there at first. */
  note(entry: JournalEntry): void {
    const earlier = this.#entries.get(entry.field.id);
    const before =
      earlier && sameHolding(earlier.after, entry.before) ? earlier.before : entry.before;
    this.#entries.set(entry.field.id, { ...entry, before });
  }

  /** In the order in which they were filled. */
  get entries(): readonly JournalEntry[] {
    return [...this.#entries.values()];
  }

  get canUndo(): boolean {
    return this.#entries.size > 0;
  }

  forget(fieldId: string): void {
    this.#entries.delete(fieldId);
  }
}
