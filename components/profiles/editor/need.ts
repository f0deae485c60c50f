import { FIELDS } from '@/lib/forms';
import { isAskedOf } from '@/lib/forms/asked-of';
import type { Person, Profile } from '@/lib/profiles/schema';

import { type Findings, findingsOfSlot } from './findings';
import { personOfSlot } from './person-of-slot';
import type { Section } from './sections';
import type { Slot } from './slot';

/**
 * `needed`: a filing page of this kind of entity does not go on without it, or a rule decides by it. `recommended`: not every page asks it, or
 * only the rules read it. `other`: pages take it empty, or only the readiness check asks it.
 */
export type Need = 'needed' | 'recommended' | 'other';

/** No page asks what was bought and registered where: the rules and the readiness check alone read it. */
const CHECKED_ONLY = /^(?:instance|domain)\./u;

/** A person without the resident ID card: which document they may use goes by their nationality. */
const isForeign = (person: Person | undefined): boolean =>
  !['', '居民身份证'].includes(person?.certificateType ?? '');

/** How much a filing of this profile needs a field, by what the catalogue knows of the pages. */
export function needOf(slot: Pick<Slot, 'key' | 'id'>, profile: Profile): Need {
  const { key } = slot;
  if (key.endsWith('.nationality') && isForeign(personOfSlot(slot, profile))) return 'needed';
  const field = FIELDS.get(key);
  if (!field) return CHECKED_ONLY.test(key) ? 'other' : 'recommended';
  if (field.required === null) return 'recommended';
  if (!isAskedOf(field, profile.kind) || !field.required) return 'other';
  return 'needed';
}

const isFilled = (slot: Slot, profile: Profile): boolean =>
  slot.read(profile).some((value) => value !== '');

/** What is shown at once: what is needed or recommended, what has a value, and what a rule speaks of. */
export const isShown = (slot: Slot, profile: Profile, findings: Findings): boolean =>
  needOf(slot, profile) !== 'other' ||
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
        .filter((slot) => needOf(slot, profile) === 'needed')
        .map((slot) => [slot.places[0] ?? slot.key, slot] as const),
    ),
  );
  const filled = [...needed.values()].filter((slot) => isFilled(slot, profile)).length;
  return { filled, needed: needed.size };
}
