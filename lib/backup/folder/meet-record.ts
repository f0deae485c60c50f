import {
  type CopyRecord,
  database,
  type SealedRecord,
  type SealedTableName,
} from '@/lib/profiles/database';
import { type VaultKey, writeUnder } from '@/lib/profiles/vault';

import type { Folder } from './folder';
import { joined } from './joined';
import { reconcile } from './reconcile';
import { type FolderRecord, hashOf, nameOf, recordFile } from './record-file';
import type { FolderReport } from './report';

/** Records whose changes are compared; pictures never change. */
export const COMPARED = ['profiles', 'filings', 'checklists'] as const;

const copyId = (table: SealedTableName, id: string): string => `${table} ${id}`;

/** One record, as the vault has it and as files of the folder have it. */
interface Meeting {
  folder: Folder;
  key: VaultKey;
  table: (typeof COMPARED)[number];
  id: string;
  versions: readonly FolderRecord[];
  report: FolderReport;
}

/** Brings one record together: takes, gives, joins, or asks where a person has to decide. */
export async function meetRecord(meeting: Meeting): Promise<void> {
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
