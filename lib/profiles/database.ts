import { Dexie, type EntityTable, type Table } from 'dexie';

import type { Argon2Parameters } from './argon2-parameters';
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
  /** Random names of the key inside and of the vault, which keeps its name when it gets another key. Locks that were
   * made before there were names get them when they are opened. */
  keyId?: string;
  vaultId?: string;
  argon2: Argon2Parameters;
  salt: Bytes;
  sealedKey: Bytes;
  /** The key before, sealed with the key inside, until every record is sealed anew. */
  previousKey?: Bytes;
  /** SHA-256 over the rest: tells a damaged lock from a wrong passphrase. Not a protection. */
  checksum: Bytes;
}

/** A second lock on the same key, which a passkey opens. */
export interface PasskeyRecord {
  /** The credential's id, base64. */
  id: string;
  /** Of the key inside; a lock on an older key opens nothing. */
  keyId: string;
  /** What the passkey's pseudo-random function is asked with. */
  salt: Bytes;
  sealedKey: Bytes;
  created: number;
}

/** What a record of this vault and the folder that carries a copy of it had in common last. */
export interface CopyRecord {
  /** `<table> <id of the record>`. */
  id: string;
  /** Names of the states that came from or went to the folder, the last one last. */
  seen: string[];
  /** The last of them was a deletion. */
  isGone: boolean;
  /** That state of a profile, sealed: what changes on both sides began from. */
  base?: SealedRecord | undefined;
  /** What other machines changed it to apart from this one, until a person has decided. */
  others: { hash: string; ancestors: string[]; record: SealedRecord }[];
}

export const SEALED_TABLES = ['profiles', 'pictures', 'filings', 'checklists'] as const;
export type SealedTableName = (typeof SEALED_TABLES)[number];

type Database = Dexie & {
  vault: EntityTable<VaultRecord, 'id'>;
  passkeys: EntityTable<PasskeyRecord, 'id'>;
  copies: EntityTable<CopyRecord, 'id'>;
  /** The folder that carries a copy; the handle is the browser's own object. */
  folders: EntityTable<{ id: string; handle: unknown }, 'id'>;
} & Record<SealedTableName, Table<SealedRecord, string>>;

/** One database for the extension. The tables of `SEALED_TABLES` hold sealed records only. */
export const database = new Dexie('beian-lens') as Database;

/** The library opens what a newer version of the extension made; that must not be written into. */
const VERSION = 2;
/** The library counts in tenths. */
const OF_BROWSER = 10;

database.on(
  'ready',
  () => {
    const { version } = database.backendDB();
    if (version > VERSION * OF_BROWSER)
      throw new DOMException(
        `The database has version ${version / OF_BROWSER}, this extension ${VERSION}.`,
        'VersionError',
      );
  },
  true,
);

database.version(1).stores({
  vault: 'id',
  ...Object.fromEntries(SEALED_TABLES.map((name) => [name, 'id'])),
});
// The time of making finds pictures that nothing refers to, without reading their bytes.
database
  .version(VERSION)
  .stores({ passkeys: 'id', pictures: 'id, created', copies: 'id', folders: 'id' });

markRevisions();
