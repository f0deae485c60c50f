import type { Person, Profile } from '@/lib/profiles/schema';

import type { Slot } from './slot';

/** The person of whom a slot asks; undefined for what is asked of nobody. */
export function personOfSlot(
  { key, id }: Pick<Slot, 'key' | 'id'>,
  { leader, administrators }: Profile,
): Person | undefined {
  if (key.startsWith('leader.')) return leader;
  return administrators.find((one) => id === `${key}@${one.id}`);
}
