import { administratorPlace, leaderPlace } from '@/components/profiles/editor/person-slots';
import type { PersonPlace } from '@/components/profiles/editor/slots';
import type { Profile } from '@/lib/profiles/schema';

/** Whose a person's paper is: the leader's, or an administrator's by id. */
export type PersonTarget = 'leader' | `administrator:${string}`;

/** Where values of a person go. */
export function placeOf(profile: Profile, target: PersonTarget): PersonPlace {
  const id = target.slice('administrator:'.length);
  const at = profile.administrators.findIndex((administrator) => administrator.id === id);
  const administrator = profile.administrators[at];
  return administrator ? administratorPlace(profile, administrator, at) : leaderPlace(profile);
}

/** The persons of a profile to choose from. */
export function personTargets(profile: Profile): PersonTarget[] {
  return ['leader', ...profile.administrators.map(({ id }): PersonTarget => `administrator:${id}`)];
}
