import type { LabelEntry } from '../labels-of';
import type { Field, FieldKey, PageMessage, SystemId } from '../types';

/** What complaints are read with: a frame that reads a page has it, so that their own script comes without. */
export interface Catalogue {
  labelEntries(normalised: string): readonly LabelEntry[];
  fieldOf(key: FieldKey): Field | undefined;
  findMessage(text: string, system?: SystemId): PageMessage | undefined;
  messages: readonly PageMessage[];
}

let given: Catalogue | undefined;

/** Says with what complaints are read from now on. */
export function readWith(catalogue: Catalogue): void {
  given = catalogue;
}

export function catalogue(): Catalogue {
  if (!given) throw new Error('Complaints are read without a catalogue.');
  return given;
}
