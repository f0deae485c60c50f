import type { Profile } from '@/lib/profiles/schema';
import { readSettings } from '@/lib/profiles/settings';
import { profiles } from '@/lib/profiles/store';
import { vaultStatus } from '@/lib/profiles/vault';

/** The profile that the person chose, or else the first, of an unlocked vault; null otherwise. */
export async function activeProfile(): Promise<Profile | null> {
  if ((await vaultStatus()) !== 'unlocked') return null;
  const { records } = await profiles.list();
  const { activeProfile: id } = await readSettings();
  return (records.find((one) => one.id === id) ?? records[0])?.value ?? null;
}
