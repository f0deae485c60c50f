import {
  type CopyRecord,
  database,
  type SealedRecord,
  type SealedTableName,
} from '@/lib/profiles/database';
import { FolderTrouble } from '@/lib/profiles/errors';
import { storedNames, type VaultKey, vaultKey, writeUnder } from '@/lib/profiles/vault';

import type { Folder } from './folder';
import { joined } from './joined';
import { lockText, readLock } from './lock-file';
import { reconcile } from './reconcile';
import {
  type FolderRecord,
  hashOf,
  nameOf,
  partsOfName,
  readRecordFile,
  recordFile,
} from './record-file';
import { exchangePictures } from './pictures';
import type { FolderReport } from './report';
import * as say from '../english/folder/sync';

export const LOCK_FILE = 'beian-lens-vault.json';

/** Records whose changes are compared; pictures never change. */
const COMPARED = ['profiles', 'filings', 'checklists'] as const;

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

const copyId = (table: SealedTableName, id: string): string => `${table} ${id}`;

async function knownIds(table: SealedTableName): Promise<string[]> {
  const keys = await database.copies.where('id').startsWith(`${table} `).primaryKeys();
  return keys.map((key) => key.slice(table.length + 1));
}

interface Meeting {
  folder: Folder;
  key: VaultKey;
  table: (typeof COMPARED)[number];
  id: string;
  versions: readonly FolderRecord[];
  report: FolderReport;
}

async function meetRecord(meeting: Meeting): Promise<void> {
  const { table, id, versions, report } = meeting;
  const row = await database[table].get(id);
  const known = await database.copies.get(copyId(table, id));
  const here = {
    hash: row ? await hashOf(row.sealed) : null,
    seen: known?.seen ?? [],
    isGone: known?.isGone ?? false,
  };
  const step = reconcile(here, versions);
  switch (step.do) {
    case 'nothing':
      return keepUndecided(meeting, known, []);
    case 'note':
      return note(meeting, row, step.seen, !row);
    case 'take':
      return take(meeting, row, here.seen, step.hash);
    case 'give':
      return give(meeting, row, step.ancestors);
    case 'ask': {
      const others = step.others.flatMap((hash) => versions.find((one) => one.hash === hash) ?? []);
      if (row && (await joinInto(meeting, row, known, others))) return undefined;
      // Mine goes into the folder beside the others, so that it is nowhere alone.
      if (row && here.hash && !versions.some(({ hash }) => hash === here.hash))
        await give(meeting, row, here.seen, known?.base ?? null);
      report.undecided++;
      const now = await database.copies.get(copyId(table, id));
      return keepUndecided(meeting, now, others);
    }
    default:
      return step satisfies never;
  }
}

/** Joins changes of different fields; false where a person has to decide. */
async function joinInto(
  meeting: Meeting,
  row: SealedRecord,
  known: CopyRecord | undefined,
  others: readonly FolderRecord[],
): Promise<boolean> {
  const { key, table, report } = meeting;
  const [other] = others;
  if (table !== 'profiles' || others.length !== 1 || !other || !known?.base) return false;
  const merged = await joined(key, known.base, row, other.record);
  if (!merged) return false;
  const isWritten = await replaceRow(meeting, row, merged);
  if (!isWritten) return true;
  report.taken++;
  const seen = [...known.seen, ...other.ancestors, other.hash];
  await give(meeting, merged, [...new Set(seen)]);
  return true;
}

async function take(
  meeting: Meeting,
  row: SealedRecord | undefined,
  seen: readonly string[],
  hash: string,
): Promise<void> {
  const version = meeting.versions.find((one) => one.hash === hash);
  if (!version) return;
  const isWritten = await replaceRow(meeting, row, version.isGone ? null : version.record);
  // Saved meanwhile: the next look sees what came of it.
  if (!isWritten) return;
  meeting.report.taken++;
  const all = [...new Set([...seen, ...version.ancestors])].filter((one) => one !== hash);
  await note(meeting, version.isGone ? undefined : version.record, [...all, hash], version.isGone);
}

async function give(
  meeting: Meeting,
  row: SealedRecord | undefined,
  ancestors: readonly string[],
  base: SealedRecord | null = row ?? null,
): Promise<void> {
  const { folder, key, table, id, versions, report } = meeting;
  const now = Date.now();
  const record = row ?? { id, created: now, updated: now, sealed: goneMark() };
  const hash = await hashOf(record.sealed);
  const file: FolderRecord = {
    table,
    keyId: key.id,
    isGone: !row,
    ancestors: ancestors.filter((one) => one !== hash),
    hash,
    updated: record.updated,
    record,
  };
  const { name, contents } = recordFile(file);
  await folder.write(name, contents);
  report.given++;
  await note(meeting, row, [...file.ancestors, hash], !row, base);
  // What the new file takes the place of is told by it.
  for (const old of versions)
    if (file.ancestors.includes(old.hash)) await folder.remove(nameOf(old));
}

/** Each once, the last one last. */
function lastLast(seen: readonly string[]): string[] {
  const last = seen.at(-1);
  return [...new Set(seen.filter((one) => one !== last)), ...(last === undefined ? [] : [last])];
}

/** Something of its own for each deletion. */
const goneMark = () => crypto.getRandomValues(new Uint8Array(16));

/**
 * Notes what vault and folder have in common now. `base` is the state that changes on both sides begin from: while they
 * are apart, still the one before.
 */
async function note(
  { table, id }: Meeting,
  row: SealedRecord | undefined,
  seen: readonly string[],
  isGone: boolean,
  base: SealedRecord | null = row ?? null,
): Promise<void> {
  await database.copies.put({
    id: copyId(table, id),
    seen: lastLast(seen),
    isGone,
    base: (table === 'profiles' && base) || undefined,
    others: [],
  });
}

async function keepUndecided(
  { table, id }: Meeting,
  known: CopyRecord | undefined,
  others: readonly FolderRecord[],
): Promise<void> {
  if (!known && others.length === 0) return;
  if (known && known.others.length === 0 && others.length === 0) return;
  await database.copies.put({
    ...(known ?? { seen: [], isGone: false, base: undefined }),
    id: copyId(table, id),
    others: others.map(({ hash, ancestors, record }) => ({
      hash,
      ancestors: [...ancestors],
      record,
    })),
  });
}

/** Puts a row in place of the one that was read; false when another tab saved it meanwhile. */
function replaceRow(
  { key, table, id }: Meeting,
  read: SealedRecord | undefined,
  row: SealedRecord | null,
): Promise<boolean> {
  return writeUnder(key, [database[table]], async () => {
    const now = await database[table].get(id);
    if (now?.updated !== read?.updated) return false;
    if (row) await database[table].put(row);
    else await database[table].delete(id);
    return true;
  });
}
