import { withOrigin } from '@/lib/profiles/origins';
import type { Origin, Profile } from '@/lib/profiles/schema';

import type { Slot } from './slot';

/** A value and the field of a profile that takes it. */
export interface Entered {
  slot: Slot;
  value: readonly string[];
}

/** The profile with a value in one of its fields, and where the value comes from. */
export const withEntered = (profile: Profile, { slot, value }: Entered, origin: Origin): Profile =>
  withOrigin(slot.write(profile, value), slot.id, value.some(Boolean) ? origin : null);

/** Of a value that is entered by hand now. */
export const typedNow = (): Origin => ({ from: 'typed', of: '', at: Date.now() });
