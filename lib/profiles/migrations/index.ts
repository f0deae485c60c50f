import { PROFILE_VERSION } from '../schema';
import { from1to2 } from './1-to-2';
import { from2to3 } from './2-to-3';
import { type Migration, walkMigrations } from './walk';

/** In order of `from`, one file each, named `<from>-to-<from + 1>.ts`. */
export const migrations: readonly Migration[] = [from1to2, from2to3];

/** Brings a profile of any known version to the current shape, not yet validated. Throws NewerVersion. */
export function migrateProfile(profile: unknown, version: number): unknown {
  return walkMigrations(profile, version, migrations, PROFILE_VERSION);
}
