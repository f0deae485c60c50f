import { database } from '@/lib/profiles/database';
import { DamagedRecord } from '@/lib/profiles/errors';
import { profiles } from '@/lib/profiles/store';
import { openWith } from '@/lib/profiles/sealed-table';
import { type VaultKey, writeUnder } from '@/lib/profiles/vault';

import { undecided } from './decide';
import type { Folder } from './folder';
import { hashOf, partsOfName, readRecordFile, recordFile } from './record-file';
import type { FolderReport } from './report';

/**
 * Brings to each side the pictures that the profiles here refer to. A picture never changes; one that no profile refers
 * to any more stays in the folder, where another machine's profile may still need it.
 */
export async function exchangePictures(
  folder: Folder,
  key: VaultKey,
  names: readonly string[],
  report: FolderReport,
): Promise<void> {
  const there = new Map<string, string[]>();
  for (const name of names) {
    const parts = partsOfName(name);
    if (parts?.table === 'pictures') there.set(parts.id, [...(there.get(parts.id) ?? []), name]);
  }
  const here = new Set(await database.pictures.toCollection().primaryKeys());
  const { records } = await profiles.list();
  const waiting = (await undecided()).filter(({ table }) => table === 'profiles');
  for (const other of waiting.flatMap(({ others }) => others))
    records.push(await profiles.open(other, key));
  for (const { picture } of records.flatMap(({ value }) => value.documents)) {
    const files = there.get(picture) ?? [];
    if (here.has(picture) && files.length === 0) await give(folder, key, picture, report);
    if (!here.has(picture)) await take(folder, key, files, report);
    here.add(picture);
  }
}

async function give(
  folder: Folder,
  key: VaultKey,
  id: string,
  report: FolderReport,
): Promise<void> {
  const record = await database.pictures.get(id);
  if (!record) return;
  const { name, contents } = recordFile({
    table: 'pictures',
    keyId: key.id,
    isGone: false,
    ancestors: [],
    hash: await hashOf(record.sealed),
    updated: record.updated,
    record,
  });
  await folder.write(name, contents);
  report.given++;
}

async function take(
  folder: Folder,
  key: VaultKey,
  names: readonly string[],
  report: FolderReport,
): Promise<void> {
  for (const name of names) {
    const file = await folder.read(name);
    const found = file && (await readRecordFile(name, file));
    if (!found || !(await opens(key, found.record))) {
      report.waiting++;
      continue;
    }
    await writeUnder(key, [database.pictures], () => database.pictures.put(found.record));
    report.taken++;
    return;
  }
}

async function opens(key: VaultKey, record: Parameters<typeof openWith>[2]): Promise<boolean> {
  try {
    await openWith(key, 'pictures', record);
    return true;
  } catch (error) {
    if (error instanceof DamagedRecord) return false;
    throw error;
  }
}
