import { argon2Schema, assertAcceptable, DEFAULT_PARAMETERS, deriveKeyBytes } from './argon2';
import type { Argon2Parameters } from './argon2';
import { database, SEALED_TABLES, type VaultRecord } from './database';
import { DamagedRecord, VaultLocked, WrongPassphrase } from './errors';
import { type Bytes, importKey, openBytes, sealBytes } from './seal';
import { forgetSessionKey, readSessionKey, writeSessionKey } from './session-key';

export type VaultStatus = 'new' | 'locked' | 'unlocked';

/** A passphrase must have at least this many characters. */
export const PASSPHRASE_MINIMUM = 10;

const KEY_IDENTITY = { table: 'vault', id: 'vault' };
const KEY_VERSION = 1;

export async function vaultStatus(): Promise<VaultStatus> {
  if (!(await database.vault.get('vault'))) return 'new';
  return (await readSessionKey()) ? 'unlocked' : 'locked';
}

/** Makes the vault on first run and leaves it unlocked. Throws when there is one already. */
export async function createVault(
  passphrase: string,
  parameters: Argon2Parameters = DEFAULT_PARAMETERS,
): Promise<void> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  await database.vault.add(await lockFor(raw, passphrase, parameters));
  await writeSessionKey(raw);
}

/** Throws WrongPassphrase, DamagedRecord or UnacceptableParameters; the vault stays locked then. */
export async function unlockVault(passphrase: string): Promise<void> {
  await writeSessionKey(await openLock(await storedLock(), passphrase));
}

export const lockVault = forgetSessionKey;

/** The key for sealing and opening, not readable by anyone. Throws VaultLocked. */
export async function vaultKey(): Promise<CryptoKey> {
  const raw = await readSessionKey();
  if (!raw) throw new VaultLocked();
  return importKey(raw);
}

/**
 * Puts the vault's key under a new passphrase with fresh salt and current parameters; records stay as they are. Throws
 * as `unlockVault` for the old passphrase, and nothing is changed then.
 */
export async function changePassphrase(
  oldPassphrase: string,
  newPassphrase: string,
  parameters: Argon2Parameters = DEFAULT_PARAMETERS,
): Promise<void> {
  const raw = await openLock(await storedLock(), oldPassphrase);
  await database.vault.put(await lockFor(raw, newPassphrase, parameters));
}

/** Deletes everything that is kept, the lock included. */
export async function wipeVault(): Promise<void> {
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  await forgetSessionKey();
}

/** True when nothing is stored in any sealed table. */
export async function vaultIsEmpty(): Promise<boolean> {
  const counts = await Promise.all(SEALED_TABLES.map((name) => database[name].count()));
  return counts.every((count) => count === 0);
}

async function storedLock(): Promise<VaultRecord> {
  const lock = await database.vault.get('vault');
  if (!lock) throw new VaultLocked();
  return lock;
}

async function lockFor(
  raw: Bytes,
  passphrase: string,
  argon2: Argon2Parameters,
): Promise<VaultRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await importKey(await deriveKeyBytes(passphrase, salt, argon2));
  const sealedKey = await sealBytes(key, raw, { ...KEY_IDENTITY, version: KEY_VERSION });
  const checksum = await checksumOf({ argon2, salt, sealedKey });
  return { id: 'vault', argon2, salt, sealedKey, checksum };
}

async function openLock(lock: VaultRecord, passphrase: string): Promise<Bytes> {
  const argon2 = argon2Schema.safeParse(lock.argon2);
  if (!argon2.success) throw damagedLock(argon2.error);
  assertAcceptable(argon2.data);
  if (!sameBytes(lock.checksum, await checksumOf(lock))) throw damagedLock();
  const key = await importKey(await deriveKeyBytes(passphrase, lock.salt, argon2.data));
  try {
    return (await openBytes(key, lock.sealedKey, KEY_IDENTITY)).plain;
  } catch (error) {
    if (error instanceof DamagedRecord) throw new WrongPassphrase();
    throw error;
  }
}

function damagedLock(cause?: unknown): DamagedRecord {
  return new DamagedRecord('The lock of the vault', { cause });
}

async function checksumOf(lock: Omit<VaultRecord, 'id' | 'checksum'>): Promise<Bytes> {
  const { memory, iterations, parallelism } = lock.argon2;
  const text = JSON.stringify([
    memory,
    iterations,
    parallelism,
    Array.from(lock.salt),
    Array.from(lock.sealedKey),
  ]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function sameBytes(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
