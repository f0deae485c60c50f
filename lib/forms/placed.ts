import { normalise } from './normalise';
import type { Field } from './types';

/** A text, and the places in `built/fields.ts` at which it stands: the field and its label or option, by number. */
export type Placed = [text: string, ...places: number[]];

/** Every text of some kind as `normalise` leaves it, with the places at which it stands. */
export function placed(
  fields: readonly Field[],
  textsOf: (field: Field) => readonly (readonly string[])[],
): Placed[] {
  const index = new Map<string, Placed>();
  for (const [at, field] of fields.entries()) {
    for (const [number, wordings] of textsOf(field).entries()) {
      for (const text of new Set(wordings.map(normalise))) {
        const known = index.get(text);
        if (known) known.push(at, number);
        else index.set(text, [text, at, number]);
      }
    }
  }
  return [...index.values()];
}
