import { database } from './database';
import { profiles } from './store';

/**
 * How long a picture that no profile refers to is kept, in milliseconds. A change that refers to it may still wait in a
 * tab that met a locked vault, or an import may be under way.
 */
const KEPT = 7 * 24 * 60 * 60 * 1000;

/**
 * Deletes the pictures that no profile refers to: what was attached in the moment of a crash, or left by an import that
 * broke off. Deletes nothing while a profile does not open, since its pictures are not known. Throws VaultLocked.
 *
 * @returns how many were deleted
 */
export async function sweepPictures(now = Date.now()): Promise<number> {
  const old = await database.pictures
    .where('created')
    .below(now - KEPT)
    .primaryKeys();
  if (old.length === 0) return 0;
  const { records, damaged } = await profiles.list();
  if (damaged.length > 0) return 0;
  const used = new Set(
    records.flatMap(({ value }) => value.documents.map(({ picture }) => picture)),
  );
  const orphans = old.filter((id) => !used.has(id));
  await database.pictures.bulkDelete(orphans);
  return orphans.length;
}
