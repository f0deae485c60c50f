import { moveTo } from '@/lib/filings/filing';
import type { TrackedFiling } from '@/lib/filings/schema';
import type { StageId } from '@/lib/filings/stage';
import { filings, saveFiling } from '@/lib/filings/store';
import { vaultStatus } from '@/lib/profiles/vault';

/** The tracked filings for the panel; none while the vault is locked. */
export async function trackedFilings(): Promise<TrackedFiling[]> {
  if ((await vaultStatus()) !== 'unlocked') return [];
  const { records } = await filings.list();
  return records.map(({ id, value }) => ({ id, value }));
}

/** Notes that a filing is in a stage now. Rejects with VaultLocked, and ChangedElsewhere when a page saved it first. */
export async function noteStage(id: string, stage: StageId): Promise<void> {
  const stored = await filings.get(id);
  if (stored) await saveFiling(stored, moveTo(stored.value, stage, new Date()));
}
