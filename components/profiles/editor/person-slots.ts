import type { Administrator, Profile } from '@/lib/profiles/schema';

import type { Slot } from './slot';
import { accountSlot, type PersonPlace, personSlot, validitySlot } from './slots';

/** What the editor asks about one person. */
export function personSlots(person: PersonPlace): Slot[] {
  const nationality: Slot = personSlot(person, 'nationality', 'country');
  return [
    personSlot(person, 'name'),
    nationality,
    personSlot(person, 'certificateType', 'choice'),
    personSlot(person, 'certificateNumber'),
    validitySlot(person),
    personSlot(person, 'mobile'),
    personSlot(person, 'landline'),
    personSlot(person, 'emergencyPhone'),
    personSlot(person, 'email'),
    ...(person.role === 'leader'
      ? [accountSlot(person), personSlot(person, 'remark', 'long-text')]
      : []),
  ];
}

/** Where the properties of an individual stand a second time, as the entity's. */
const ENTITY_OF_PERSON: Readonly<Record<string, readonly string[]>> = {
  name: ['entity.name#0', 'entity.investor#0'],
  nationality: ['entity.nationality#0'],
  certificateType: ['entity.certificateType#0'],
  certificateNumber: ['entity.certificateNumber#0'],
};

/** An individual is the entity; the leader is the administrator of every website without one of its own. */
export function leaderPlace(profile: Profile): PersonPlace {
  const led = profile.websites.flatMap(({ administrator }, at) => (administrator ? [] : [at]));
  return {
    role: 'leader',
    read: ({ leader }) => leader,
    write: (whole, leader) => ({ ...whole, leader }),
    places: (property) => [
      `leader.${property}#0`,
      ...(profile.kind === 'individual' ? (ENTITY_OF_PERSON[property] ?? []) : []),
      ...(property === 'certificateValidity' ? ['leader.certificateLongTerm#0'] : []),
      ...led.map((at) => `admin.${property}#${at}`),
    ],
  };
}

/** An administrator of the profile's own; `fallback` stands in while it is being removed. */
export function administratorPlace(
  profile: Profile,
  fallback: Administrator,
  at: number,
): PersonPlace {
  const led = profile.websites.flatMap(({ administrator }, index) =>
    administrator === fallback.id ? [index] : [],
  );
  return {
    role: 'admin',
    owner: fallback.id,
    read: ({ administrators }) => administrators[at] ?? fallback,
    write: (whole, person) => ({
      ...whole,
      administrators: whole.administrators.with(at, { ...person, id: fallback.id }),
    }),
    places: (property) => led.map((index) => `admin.${property}#${index}`),
  };
}
