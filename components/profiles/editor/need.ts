import { FIELDS } from '@/lib/forms';
import { isAskedOf } from '@/lib/forms/asked-of';
import type { FieldKey } from '@/lib/forms/types';
import type { Profile } from '@/lib/profiles/schema';

import { type Findings, findingsOfSlot } from './findings';
import type { Section } from './sections';
import type { Slot } from './slot';

/**
 * `needed`: a filing page of this kind of entity does not go on without it. `recommended`: not every page asks it, or
 * only the rules read it. `other`: pages take it empty, or only the readiness check asks it.
 */
export type Need = 'needed' | 'recommended' | 'other';

/** No page asks what was bought and registered where: the rules and the readiness check alone read it. */
const CHECKED_ONLY = /^(?:instance|domain)\./u;

/** How much a filing of this profile needs a field, by what the catalogue knows of the pages. */
export function needOf(key: FieldKey, { kind }: Pick<Profile, 'kind'>): Need {
  const field = FIELDS.get(key);
  if (!field) return CHECKED_ONLY.test(key) ? 'other' : 'recommended';
  if (field.required === null) return 'recommended';
  if (!isAskedOf(field, kind) || !field.required) return 'other';
  return 'needed';
}

const isFilled = (slot: Slot, profile: Profile): boolean =>
  slot.read(profile).some((value) => value !== '');

/** What is shown at once: what is needed or recommended, what has a value, and what a rule speaks of. */
export const isShown = (slot: Slot, profile: Profile, findings: Findings): boolean =>
  needOf(slot.key, profile) !== 'other' ||
  isFilled(slot, profile) ||
  findingsOfSlot(findings, slot).length > 0;

export interface Progress {
  filled: number;
  needed: number;
}

/** How many of the needed fields of some sections hold something; a field that is entered in one place counts once. */
export function progressOf(sections: readonly Section[], profile: Profile): Progress {
  const needed = new Map(
    sections.flatMap(({ groups }) =>
      groups
        .filter(({ folded }) => !folded)
        .flatMap(({ slots }) => slots)
        .filter(({ key }) => needOf(key, profile) === 'needed')
        .map((slot) => [slot.places[0] ?? slot.key, slot] as const),
    ),
  );
  const filled = [...needed.values()].filter((slot) => isFilled(slot, profile)).length;
  return { filled, needed: needed.size };
}
