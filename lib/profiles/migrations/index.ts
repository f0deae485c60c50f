import { NewerVersion } from '../errors';
import { PROFILE_VERSION } from '../schema';

/** Turns a profile written as version `from` into one of version `from + 1`. */
export interface Migration {
  from: number;
  migrate(profile: unknown): unknown;
}

/** In order of `from`, one file each, named `<from>-to-<from + 1>.ts`. */
export const migrations: readonly Migration[] = [];

/**
 * Brings a profile of any known version to the current shape (not yet validated). Throws NewerVersion for one that was
 * written by a later version of the extension.
 */
export function migrateProfile(
  profile: unknown,
  version: number,
  chain: readonly Migration[] = migrations,
  current: number = PROFILE_VERSION,
): unknown {
  if (version > current) throw new NewerVersion(version, current);
  let migrated = profile;
  for (let from = version; from < current; from++) {
    const step = chain.find((migration) => migration.from === from);
    if (!step) throw new Error(`No migration from version ${from}.`);
    migrated = step.migrate(migrated);
  }
  return migrated;
}
