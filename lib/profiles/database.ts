import { Dexie, type EntityTable, type Table } from 'dexie';

import type { Argon2Parameters } from './argon2';
import { markRevisions } from './revision';
import type { Bytes } from './seal';

/** What can be read without the key: a random id and when it was written. */
export interface SealedRecord {
  id: string;
  created: number;
  updated: number;
  sealed: Bytes;
}

/** The lock of the vault: how the passphrase becomes a key, and the vault's own key sealed with it. */
export interface VaultRecord {
  id: 'vault';
  argon2: Argon2Parameters;
  salt: Bytes;
  sealedKey: Bytes;
  /** SHA-256 over the rest: tells a damaged lock from a wrong passphrase. Not a protection. */
  checksum: Bytes;
}

export const SEALED_TABLES = ['profiles', 'pictures', 'filings', 'checklists'] as const;
export type SealedTableName = (typeof SEALED_TABLES)[number];

type Database = Dexie & { vault: EntityTable<VaultRecord, 'id'> } & Record<
    SealedTableName,
    Table<SealedRecord, string>
  >;

/** One database for the extension. Every table but `vault` holds sealed records only. */
export const database = new Dexie('beian-lens') as Database;

database.version(1).stores({
  vault: 'id',
  ...Object.fromEntries(SEALED_TABLES.map((name) => [name, 'id'])),
});

markRevisions();
