import { readSettings } from '@/lib/profiles/settings';
import { profiles, type StoredProfile } from '@/lib/profiles/store';
import { vaultStatus } from '@/lib/profiles/vault';

/** The profile that the person chose, or else the first that was not put away, of an unlocked vault; null otherwise. */
export async function activeProfile(): Promise<StoredProfile | null> {
  if ((await vaultStatus()) !== 'unlocked') return null;
  const { records } = await profiles.list();
  const { activeProfile: id } = await readSettings();
  return (
    records.find((one) => one.id === id) ?? records.find(({ value }) => !value.archived) ?? null
  );
}
