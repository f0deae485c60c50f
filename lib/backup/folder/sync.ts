import { database, type SealedTableName } from '@/lib/profiles/database';
import { FolderTrouble } from '@/lib/profiles/errors';
import { storedNames, type VaultKey, vaultKey } from '@/lib/profiles/vault';

import type { Folder } from './folder';
import { lockText, readLock } from './lock-file';
import { COMPARED, meetRecord } from './meet-record';
import { type FolderRecord, partsOfName, readRecordFile } from './record-file';
import { exchangePictures } from './pictures';
import type { FolderReport } from './report';
import * as say from '../english/folder/sync';

export const LOCK_FILE = 'beian-lens-vault.json';

/**
 * Brings vault and folder together: each takes what the other has newer, and nothing is lost where both changed. It may
 * break off anywhere; the next look goes on. Throws VaultLocked, and FolderTrouble for the folder of another vault.
 */
export async function syncFolder(folder: Folder): Promise<FolderReport> {
  const key = await vaultKey();
  const names = await folder.names();
  await meetLock(folder, names, key);
  const report: FolderReport = { taken: 0, given: 0, undecided: 0, waiting: 0 };
  const files = await readFiles(folder, names, report);
  for (const table of COMPARED) {
    const ids = new Set([
      ...files.filter((one) => one.table === table).map(({ record }) => record.id),
      ...(await database[table].toCollection().primaryKeys()),
      ...(await knownIds(table)),
    ]);
    for (const id of ids) {
      const versions = files.filter((one) => one.table === table && one.record.id === id);
      await meetRecord({ folder, key, table, id, versions, report });
    }
  }
  await exchangePictures(folder, key, names, report);
  return report;
}

async function meetLock(folder: Folder, names: readonly string[], key: VaultKey): Promise<void> {
  const file = names.includes(LOCK_FILE) ? await folder.read(LOCK_FILE) : null;
  if (!file) {
    const own = await database.vault.get('vault');
    const ids = await storedNames();
    if (!own || !ids) throw new FolderTrouble(say.noVault);
    await folder.write(LOCK_FILE, new Blob([lockText({ ...own, ...ids })]));
    return;
  }
  const there = readLock(await file.text());
  if (!there) throw new FolderTrouble(say.lockNotWhole);
  if (there.vaultId !== key.vault) throw new FolderTrouble(say.ofAnotherVault);
  if (there.keyId !== key.id) throw new FolderTrouble(say.otherKey);
}

/** Every whole file, each state once however often it was copied. */
async function readFiles(
  folder: Folder,
  names: readonly string[],
  report: FolderReport,
): Promise<FolderRecord[]> {
  const found = new Map<string, FolderRecord>();
  for (const name of names) {
    const parts = partsOfName(name);
    if (!parts || parts.table === 'pictures') continue;
    const file = await folder.read(name);
    const record = file && (await readRecordFile(name, file));
    if (record) found.set(`${record.table} ${record.record.id} ${record.hash}`, record);
    else report.waiting++;
  }
  return [...found.values()];
}

async function knownIds(table: SealedTableName): Promise<string[]> {
  const keys = await database.copies.where('id').startsWith(`${table} `).primaryKeys();
  return keys.map((key) => key.slice(table.length + 1));
}
