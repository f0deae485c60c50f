import { NewerVersion } from '../errors';

/** Turns what was written as version `from` into what version `from + 1` writes. */
export interface Migration {
  from: number;
  migrate(written: unknown): unknown;
}

/**
 * Brings what was written as a known version to the shape of the current one, step by step (not yet validated). Throws
 * NewerVersion for what a later version of the extension wrote.
 */
export function walkMigrations(
  written: unknown,
  version: number,
  chain: readonly Migration[],
  current: number,
): unknown {
  if (version > current) throw new NewerVersion(version, current);
  let migrated = written;
  for (let from = version; from < current; from++) {
    const step = chain.find((migration) => migration.from === from);
    if (!step) throw new Error(`No migration from version ${from}.`);
    migrated = step.migrate(migrated);
  }
  return migrated;
}
