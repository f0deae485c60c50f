import type { AddedGround } from '@/lib/page/press/added-ground';
import type { RecognisedField } from '@/lib/page/types';

/** What one field held before we wrote, and what it held once the page had taken what we wrote. */
export interface JournalEntry {
  field: RecognisedField;
  before: readonly (readonly string[])[];
  after: readonly (readonly string[])[];
  /** Boxes that the page made because we pressed its button. */
  added: readonly AddedGround[];
}

/** A block that the page put in for us, with what its controls held then. */
export interface AddedBlock extends AddedGround {
  held: readonly (readonly string[])[];
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
  #blocks: readonly AddedBlock[] = [];

  /** A second fill of what only we had touched keeps what stood there at first. */
  note(entry: JournalEntry): void {
    const earlier = this.#entries.get(entry.field.id);
    const length = earlier?.after.length ?? 0;
    // Of a field that has got more boxes since, the first ones are those of before.
    const isOurs = earlier && sameHolding(earlier.after, entry.before.slice(0, length));
    const before = isOurs ? [...earlier.before, ...entry.before.slice(length)] : entry.before;
    const added = [...(earlier?.added ?? []), ...entry.added];
    this.#entries.set(entry.field.id, { ...entry, before, added });
  }

  noteBlocks(blocks: readonly AddedBlock[]): void {
    this.#blocks = [...this.#blocks, ...blocks];
  }

  /** Gives the blocks that were added, in their sequence, and forgets them. */
  takeBlocks(): readonly AddedBlock[] {
    const blocks = this.#blocks;
    this.#blocks = [];
    return blocks;
  }

  /** In the order in which they were filled. */
  get entries(): readonly JournalEntry[] {
    return [...this.#entries.values()];
  }

  get canUndo(): boolean {
    return this.#entries.size > 0 || this.#blocks.length > 0;
  }

  forget(fieldId: string): void {
    this.#entries.delete(fieldId);
  }
}
