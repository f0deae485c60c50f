import { liveQuery } from 'dexie';

import { database, type SealedRecord, type SealedTableName } from './database';
import { ChangedElsewhere, DamagedRecord, NewerVersion } from './errors';
import { type Bytes, openBytes, sealBytes } from './seal';
import { vaultKey } from './vault';

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
    const key = await vaultKey();
    const contents: TableContents<T> = { records: [], damaged: [] };
    for (const record of await this.#rows.toArray()) {
      try {
        contents.records.push(await this.#open(key, record));
      } catch (error) {
        contents.damaged.push({ id: record.id, error: asError(error) });
      }
    }
    contents.records.sort((a, b) => a.created - b.created || a.id.localeCompare(b.id));
    return contents;
  }

  async get(id: string): Promise<Opened<T> | null> {
    const key = await vaultKey();
    const record = await this.#rows.get(id);
    return record ? this.#open(key, record) : null;
  }

  /** Seals and stores a new value; the result carries its new random id. */
  async add(value: T): Promise<Opened<T>> {
    const opened = { id: crypto.randomUUID(), ...bothTimes(), value };
    await this.#rows.add(await this.seal(opened));
    return opened;
  }

  /**
   * Replaces a value. Throws ChangedElsewhere, changing nothing, when the stored record is not the one that `previous`
   * was read from (another tab saved or deleted it).
   */
  async save(previous: Omit<Opened<T>, 'value'>, value: T): Promise<Opened<T>> {
    const { id, created } = previous;
    const updated = Math.max(Date.now(), previous.updated + 1);
    const opened = { id, created, updated, value };
    const record = await this.seal(opened);
    await database.transaction('rw', this.#rows, async () => {
      const stored = await this.#rows.get(id);
      if (stored?.updated !== previous.updated) throw new ChangedElsewhere();
      await this.#rows.put(record);
    });
    return opened;
  }

  async remove(id: string): Promise<void> {
    await this.#rows.delete(id);
  }

  /** Seals an opened record without storing it, for transactions over several tables. */
  async seal({ id, created, updated, value }: Opened<T>): Promise<SealedRecord> {
    const identity = { table: this.#name, id, version: this.#codec.version };
    const sealed = await sealBytes(await vaultKey(), this.#codec.encode(value), identity);
    return { id, created, updated, sealed };
  }

  /** Calls back with the contents now and after every change in any page; errors (a locked vault) go to `failed`. */
  subscribe(
    next: (contents: TableContents<T>) => void,
    failed: (error: Error) => void,
    signal: AbortSignal,
  ): void {
    // Dexie only needs to see which rows are read; opening them happens outside of its transaction.
    const rows = liveQuery(() => this.#rows.toArray());
    let turn = 0;
    const subscription = rows.subscribe({
      next: () => {
        const mine = ++turn;
        const current = () => mine === turn && !signal.aborted;
        this.list().then(
          (contents) => current() && next(contents),
          (error: unknown) => current() && failed(asError(error)),
        );
      },
      error: (error: unknown) => failed(asError(error)),
    });
    signal.addEventListener('abort', () => subscription.unsubscribe());
  }

  async #open(key: CryptoKey, record: SealedRecord): Promise<Opened<T>> {
    const { id, created, updated } = record;
    const { plain, version } = await openBytes(key, record.sealed, { table: this.#name, id });
    if (version > this.#codec.version) throw new NewerVersion(version, this.#codec.version);
    try {
      return { id, created, updated, value: this.#codec.decode(plain, version) };
    } catch (cause) {
      throw new DamagedRecord(`The record ${id} in “${this.#name}”`, { cause });
    }
  }

  get #rows() {
    return database[this.#name];
  }
}

function bothTimes(): { created: number; updated: number } {
  const now = Date.now();
  return { created: now, updated: now };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
