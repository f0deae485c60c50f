import type { SealedRecord } from '@/lib/profiles/database';
import { DamagedRecord } from '@/lib/profiles/errors';
import { mergeProfiles } from '@/lib/profiles/merge-profiles';
import type { Profile } from '@/lib/profiles/schema';
import { profiles } from '@/lib/profiles/store';
import type { VaultKey } from '@/lib/profiles/vault';

/** Two states of a profile joined, sealed; null when both changed the same field, or one does not open. */
export async function joined(
  key: VaultKey,
  base: SealedRecord,
  mine: SealedRecord,
  theirs: SealedRecord,
): Promise<SealedRecord | null> {
  const [was, here, there] = await Promise.all([base, mine, theirs].map((one) => opened(key, one)));
  if (!was || !here || !there) return null;
  const { merged, differs } = mergeProfiles(was, here, there);
  if (differs) return null;
  const { id, created } = mine;
  const updated = Math.max(Date.now(), mine.updated + 1, theirs.updated + 1);
  return profiles.seal({ id, created, updated, value: merged }, key);
}

async function opened(key: VaultKey, record: SealedRecord): Promise<Profile | null> {
  try {
    return (await profiles.open(record, key)).value;
  } catch (error) {
    if (error instanceof DamagedRecord) return null;
    throw error;
  }
}
