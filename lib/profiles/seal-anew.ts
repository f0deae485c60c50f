import { database, SEALED_TABLES, type SealedTableName } from './database';
import { DamagedRecord } from './errors';
import { openBytes, sealBytes } from './seal';
import { forgetPreviousKey, type VaultKey, vaultKey, writeUnder } from './vault';

/**
 * Seals every record anew that is still sealed with the key before, and then forgets that key. It may break off at any
 * record, by a crash or a lock: the next call goes on. Without a key before it does nothing. A record that opens with
 * neither key stays as it is. Throws VaultLocked.
 */
export async function sealAnew(onProgress?: (done: number, total: number) => void): Promise<void> {
  const key = await vaultKey();
  if (!key.previous) return;
  const all: { table: SealedTableName; id: string }[] = [];
  for (const table of SEALED_TABLES)
    for (const id of await database[table].toCollection().primaryKeys()) all.push({ table, id });
  for (const [done, { table, id }] of all.entries()) {
    onProgress?.(done, all.length);
    while (!(await sealOneAnew({ ...key, previous: key.previous }, table, id)));
  }
  await forgetPreviousKey(key);
  onProgress?.(all.length, all.length);
}

/** False when the record was saved meanwhile, so that it has to be looked at again. */
async function sealOneAnew(
  key: VaultKey & { previous: CryptoKey },
  table: SealedTableName,
  id: string,
): Promise<boolean> {
  const record = await database[table].get(id);
  if (!record) return true;
  const { created, updated } = record;
  const identity = { table, id, times: { created, updated } };
  if (await opens(key.key, record.sealed, identity)) return true;
  const old = await opens(key.previous, record.sealed, identity);
  if (!old) return true;
  const sealed = await sealBytes(key.key, old.plain, { ...identity, version: old.version });
  return writeUnder(key, [database[table]], async () => {
    const now = await database[table].get(id);
    if (now && now.updated !== updated) return false;
    if (now) await database[table].put({ ...record, sealed });
    return true;
  });
}

async function opens(...[key, sealed, identity]: Parameters<typeof openBytes>) {
  try {
    return await openBytes(key, sealed, identity);
  } catch (error) {
    if (error instanceof DamagedRecord) return null;
    throw error;
  }
}
