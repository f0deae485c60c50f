import type { FieldKey } from '@/lib/forms/types';

import type { Profile } from './schema';

/**
 * The profile with a repaired value wherever it holds the old one as the same property: the mobile of a leader who is an
 * administrator too. Null when no property of that name holds it.
 * @param key of the field for which the value was repaired; properties are named as its end
 */
export function withRepair(
  profile: Profile,
  key: FieldKey,
  from: string,
  to: string,
): Profile | null {
  const property = key.split('.').at(-1) ?? '';
  let found = false;
  const repaired = <Part extends object>(part: Part): Part => {
    if ((part as Record<string, unknown>)[property] !== from) return part;
    found = true;
    return { ...part, [property]: to };
  };
  const changed = {
    ...profile,
    entity: repaired(profile.entity),
    leader: repaired(profile.leader),
    administrators: profile.administrators.map(repaired),
    websites: profile.websites.map(repaired),
  };
  return found ? changed : null;
}
