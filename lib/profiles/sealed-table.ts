import { liveQuery, type Table } from 'dexie';

import { database, type SealedRecord, type SealedTableName } from './database';
import { ChangedElsewhere, DamagedRecord, NewerVersion, VaultReplaced } from './errors';
import { type Bytes, openBytes, sealBytes } from './seal';
import { type VaultKey, vaultKey, writeUnder } from './vault';
import * as say from './english/sealed-table';

/** How a table's values become bytes and back; `decode` gets the version they were written with. */
export interface Codec<T> {
  version: number;
  encode(value: T): Bytes;
  decode(bytes: Bytes, version: number): T;
}

/** An opened record. `updated` identifies this state of it. */
export interface Opened<T> {
  id: string;
  created: number;
  updated: number;
  value: T;
}

/** What a whole table holds: one damaged record never hides the others. */
export interface TableContents<T> {
  records: Opened<T>[];
  damaged: { id: string; error: Error }[];
}

/** What is done in the transaction of a save, after it, to other tables. */
export interface Also {
  tables: readonly Table[];
  write(): Promise<void>;
}

/**
 * A table of sealed records. Every method needs an unlocked vault and throws VaultLocked without one. A record that
 * does not open throws DamagedRecord, one from the future NewerVersion.
 */
export class SealedTable<T> {
  readonly #name: SealedTableName;
  readonly #codec: Codec<T>;

  constructor(name: SealedTableName, codec: Codec<T>) {
    this.#name = name;
    this.#codec = codec;
  }

  async list(): Promise<TableContents<T>> {
    return this.#openAll(await this.#rows.toArray(), new Map());
  }

  async get(id: string): Promise<Opened<T> | null> {
    const key = await vaultKey();
    const record = await this.#rows.get(id);
    return record ? this.open(record, key) : null;
  }

  /** Seals and stores a new value; the result carries its new random id. */
  async add(value: T): Promise<Opened<T>> {
    const opened = { id: crypto.randomUUID(), ...bothTimes(), value };
    await this.put(opened, async (record) => void (await this.#rows.add(record)));
    return opened;
  }

  /**
   * Replaces a value. Throws ChangedElsewhere, changing nothing, when the stored record is not the one that `previous`
   * was read from (another tab saved or deleted it).
   */
  async save(previous: Omit<Opened<T>, 'value'>, value: T, also?: Also): Promise<Opened<T>> {
    const { id, created } = previous;
    const updated = Math.max(Date.now(), previous.updated + 1);
    const opened = { id, created, updated, value };
    await this.put(
      opened,
      async (record) => {
        const stored = await this.#rows.get(id);
        if (stored?.updated !== previous.updated) throw new ChangedElsewhere();
        await this.#rows.put(record);
        await also?.write();
      },
      also?.tables,
    );
    return opened;
  }

  async remove(id: string): Promise<void> {
    await this.#rows.delete(id);
  }

  /**
   * Seals an opened record and writes it as told, in one transaction over this table and `tables`. When the vault gets
   * another key in between, it is sealed with that one; in a vault that took this one's place nothing is written.
   */
  async put(
    opened: Opened<T>,
    write: (record: SealedRecord) => Promise<void>,
    tables: readonly Table[] = [],
  ): Promise<void> {
    let key = await vaultKey();
    for (;;) {
      const record = await this.seal(opened, key);
      try {
        await writeUnder(key, [this.#rows, ...tables], () => write(record));
        return;
      } catch (error) {
        if (!(error instanceof VaultReplaced)) throw error;
        const now = await vaultKey();
        if (now.vault !== key.vault || now.id === key.id) throw error;
        key = now;
      }
    }
  }

  /** Seals an opened record without storing it, for transactions over several tables. */
  async seal({ id, value, ...times }: Opened<T>, key?: VaultKey): Promise<SealedRecord> {
    const { created, updated } = times;
    const version = this.#codec.version;
    const identity = { table: this.#name, id, version, times: { created, updated } };
    const open = key ?? (await vaultKey());
    const sealed = await sealBytes(open.key, this.#codec.encode(value), identity);
    return { id, created, updated, sealed };
  }

  /** Calls back with the contents now and after every change in any page; errors (a locked vault) go to `failed`. */
  subscribe(
    next: (contents: TableContents<T>) => void,
    failed: (error: Error) => void,
    signal: AbortSignal,
  ): void {
    const rows = liveQuery(() => this.#rows.toArray());
    /** What was opened for the call before: a record that did not change is not opened again. */
    const known = new Map<string, Known<T>>();
    let turn = 0;
    const subscription = rows.subscribe({
      next: (rows) => {
        const mine = ++turn;
        const current = () => mine === turn && !signal.aborted;
        this.#openAll(rows, known).then(
          (contents) => current() && next(contents),
          (error: unknown) => current() && failed(asError(error)),
        );
      },
      error: (error: unknown) => failed(asError(error)),
    });
    signal.addEventListener('abort', () => {
      subscription.unsubscribe();
      known.clear();
    });
  }

  async #openAll(
    rows: readonly SealedRecord[],
    known: Map<string, Known<T>>,
  ): Promise<TableContents<T>> {
    const key = await vaultKey();
    const contents: TableContents<T> = { records: [], damaged: [] };
    await Promise.all(
      rows.map(async (record) => {
        const before = known.get(record.id);
        if (before && isSame(before.sealed, record)) {
          contents.records.push(before.opened);
          return;
        }
        try {
          const opened = await this.open(record, key);
          known.set(record.id, { sealed: record, opened });
          contents.records.push(opened);
        } catch (error) {
          contents.damaged.push({ id: record.id, error: asError(error) });
        }
      }),
    );
    contents.records.sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
    return contents;
  }

  /** Opens a row of this table, wherever it lies. Throws DamagedRecord or NewerVersion. */
  async open(record: SealedRecord, key: VaultKey): Promise<Opened<T>> {
    const { id, created, updated } = record;
    const { plain, version } = await openWith(key, this.#name, record);
    if (version > this.#codec.version) throw new NewerVersion(version, this.#codec.version);
    try {
      return { id, created, updated, value: this.#codec.decode(plain, version) };
    } catch (cause) {
      throw new DamagedRecord(say.record(id, this.#name), { cause });
    }
  }

  get #rows() {
    return database[this.#name];
  }
}

interface Known<T> {
  sealed: SealedRecord;
  opened: Opened<T>;
}

/** Opens a row with the key, or with the key before where the row was not sealed anew yet. Throws DamagedRecord. */
export async function openWith(
  { key, previous }: Pick<VaultKey, 'key' | 'previous'>,
  table: SealedTableName,
  { id, created, updated, sealed }: SealedRecord,
): Promise<{ plain: Bytes; version: number }> {
  const identity = { table, id, times: { created, updated } };
  try {
    return await openBytes(key, sealed, identity);
  } catch (error) {
    if (!previous || !(error instanceof DamagedRecord)) throw error;
    return openBytes(previous, sealed, identity);
  }
}

function isSame(one: SealedRecord, other: SealedRecord): boolean {
  return (
    one.updated === other.updated &&
    one.sealed.length === other.sealed.length &&
    one.sealed.every((byte, at) => byte === other.sealed[at])
  );
}

function bothTimes(): { created: number; updated: number } {
  const now = Date.now();
  return { created: now, updated: now };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
