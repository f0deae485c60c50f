import * as z from 'zod/mini';

import { SEALED_TABLES, type SealedRecord, type SealedTableName } from '@/lib/profiles/database';
import type { Bytes } from '@/lib/profiles/seal';

import type { Version } from './reconcile';

/** A sealed record as it stands in a folder, or the note that it was deleted. */
export interface FolderRecord extends Version {
  table: SealedTableName;
  /** Name of the key that opens it. */
  keyId: string;
  record: SealedRecord;
}

/**
 * A file is never changed once it is written: each state of a record is a file of its own, named by its contents, so
 * that two machines never write the same file and a file that arrived in part is known by its name.
 */
const NAME = /^(profiles|pictures|filings|checklists)-([0-9a-f-]{36})-([0-9a-f]{32})/;
const ENDING = '.sealed';

const headSchema = z.object({
  table: z.enum(SEALED_TABLES),
  id: z.uuid(),
  created: z.number(),
  updated: z.number(),
  keyId: z.string(),
  isGone: z.boolean(),
  ancestors: z.array(z.string()),
});

/** So many states back are told; further back no machine can have been away. */
const MOST_ANCESTORS = 300;

export async function hashOf(sealed: Bytes): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', sealed));
  return [...sum.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a file's name says of it; null for a file that is none of ours. */
export function partsOfName(name: string): { table: string; id: string; hash: string } | null {
  const [, table = '', id = '', hash = ''] = NAME.exec(name) ?? [];
  return table ? { table, id, hash } : null;
}

export const nameOf = ({ table, record, hash }: Pick<FolderRecord, 'table' | 'record' | 'hash'>) =>
  `${table}-${record.id}-${hash}${ENDING}`;

/** Name and contents of the file of a record. */
export function recordFile(one: FolderRecord): { name: string; contents: Blob } {
  const { table, keyId, isGone, record } = one;
  const { id, created, updated } = record;
  const ancestors = one.ancestors.slice(-MOST_ANCESTORS);
  const head = JSON.stringify({ table, id, created, updated, keyId, isGone, ancestors });
  return { name: nameOf(one), contents: new Blob([`${head}\n`, record.sealed]) };
}

/** Reads a file; null while it is not whole, or when it is none of ours. */
export async function readRecordFile(name: string, file: Blob): Promise<FolderRecord | null> {
  const named = partsOfName(name);
  if (!named) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const end = bytes.indexOf(10);
  if (end < 0) return null;
  const head = headSchema.safeParse(jsonOf(bytes.subarray(0, end)));
  if (!head.success) return null;
  const { table, id, created, updated, keyId, isGone, ancestors } = head.data;
  const sealed = bytes.slice(end + 1);
  const hash = await hashOf(sealed);
  if (hash !== named.hash || id !== named.id || table !== named.table) return null;
  return {
    table,
    keyId,
    isGone,
    ancestors,
    hash,
    updated,
    record: { id, created, updated, sealed },
  };
}

function jsonOf(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
