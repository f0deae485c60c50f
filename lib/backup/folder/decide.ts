import { liveQuery } from 'dexie';

import { database, type SealedRecord, type SealedTableName } from '@/lib/profiles/database';
import { ChangedElsewhere } from '@/lib/profiles/errors';
import { sealBytes } from '@/lib/profiles/seal';
import { openWith } from '@/lib/profiles/sealed-table';
import { duplicateProfile, profiles } from '@/lib/profiles/store';
import { type VaultKey, vaultKey, writeUnder } from '@/lib/profiles/vault';

/** A profile that several machines changed apart from each other. */
export interface Undecided {
  id: string;
  table: SealedTableName;
  /** What the others hold, newest first. */
  others: readonly SealedRecord[];
}

/** What waits for a person's decision. */
export async function undecided(): Promise<Undecided[]> {
  const all = await database.copies.toArray();
  return all
    .filter(({ others }) => others.length > 0)
    .map(({ id: name, others }) => {
      const [table, id = ''] = name.split(' ');
      return { id, table: table as SealedTableName, others: others.map(({ record }) => record) };
    });
}

/** Calls back with what waits for a decision now and after every change in any page. */
export function onUndecided(next: (all: readonly Undecided[]) => void, signal: AbortSignal): void {
  const subscription = liveQuery(undecided).subscribe({ next, error: () => next([]) });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

/**
 * Ends a conflict: `mine` keeps what is here, `theirs` takes what the other holds, `both` keeps what is here and stores
 * the other's beside it as a profile of its own. The next look at the folder tells the others. Throws VaultLocked.
 */
export async function decide(
  { id, table, others }: Undecided,
  whose: 'mine' | 'theirs' | 'both',
): Promise<void> {
  const key = await vaultKey();
  const [other] = others;
  const rows = database[table];
  const mine = await rows.get(id);
  if (whose === 'both' && table === 'profiles' && other) {
    const stored = await profiles.open(other, key);
    await duplicateProfile(stored, stored.value.title);
  }
  const chosen = whose === 'theirs' ? other : mine;
  // Sealed once more, so that it is a state of its own that takes the place of all that were seen.
  const updated = Math.max(Date.now(), ...[mine, ...others].map((one) => (one?.updated ?? 0) + 1));
  const row = chosen && (await sealedAt(table, key, chosen, updated));
  await writeUnder(key, [rows, database.copies], async () => {
    const copy = await database.copies.get(`${table} ${id}`);
    const now = await rows.get(id);
    if (!copy || now?.updated !== mine?.updated) throw new ChangedElsewhere();
    if (row) await rows.put(row);
    const seen = copy.others.flatMap(({ ancestors, hash }) => [...ancestors, hash]);
    const base = copy.seen.at(-1);
    const all = [...copy.seen, ...seen].filter((one) => one !== base);
    await database.copies.put({
      ...copy,
      seen: [...new Set(all), ...(base ? [base] : [])],
      others: [],
    });
  });
}

async function sealedAt(
  table: SealedTableName,
  key: VaultKey,
  record: SealedRecord,
  updated: number,
): Promise<SealedRecord> {
  const { plain, version } = await openWith(key, table, record);
  const times = { created: record.created, updated };
  const sealed = await sealBytes(key.key, plain, { table, id: record.id, version, times });
  return { id: record.id, ...times, sealed };
}
