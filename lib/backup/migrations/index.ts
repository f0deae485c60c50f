import { type Migration, walkMigrations } from '@/lib/profiles/migrations/walk';

import { EXPORT_VERSION } from '../format';
import { from1to2 } from './1-to-2';

/** In order of `from`, one file each, named `<from>-to-<from + 1>.ts`. */
export const migrations: readonly Migration[] = [from1to2];

/** Brings the contents of an export of any known version to the current shape, not yet validated. Throws NewerVersion. */
export function migrateExport(contents: unknown, version: number): unknown {
  return walkMigrations(contents, version, migrations, EXPORT_VERSION);
}
