import { argon2Schema, assertAcceptable, assertOpenable, deriveKeyBytes } from './argon2';
import type { Argon2Parameters } from './argon2-parameters';
import { database, type VaultRecord } from './database';
import { DamagedRecord, VaultLocked, VaultReplaced, WrongPassphrase } from './errors';
import { type Bytes, importKey, openBytes, sealBytes } from './seal';
import type { SessionKey } from './session-key';
import * as say from './english/lock';

const KEY_IDENTITY = { table: 'vault', id: 'vault' };
const PREVIOUS_IDENTITY = { table: 'vault', id: 'previous' };
const KEY_VERSION = 1;

/** The stored lock, by names that tell one vault and one key from others. */
export type NamedLock = VaultRecord & Required<Pick<VaultRecord, 'keyId' | 'vaultId'>>;

/** The lock, with names for what is inside; one that was made before there were names gets them. */
export async function namedLock(): Promise<NamedLock> {
  return database.transaction('rw', database.vault, async () => {
    const lock = await database.vault.get('vault');
    if (!lock) throw new VaultLocked();
    const { keyId, vaultId } = lock;
    if (keyId && vaultId) return { ...lock, keyId, vaultId };
    const named = { ...lock, keyId: crypto.randomUUID(), vaultId: crypto.randomUUID() };
    await database.vault.put(named);
    return named;
  });
}

/** Puts a lock in place of the one that was read, unless another page has been there first. */
export async function replaceLock(read: VaultRecord, replacement: VaultRecord): Promise<void> {
  await database.transaction('rw', database.vault, async () => {
    await assertUnchanged(read);
    await database.vault.put(replacement);
  });
}

/** Throws VaultReplaced when the lock is not the one that was read any more. */
export async function assertUnchanged(read: VaultRecord): Promise<void> {
  const stored = await database.vault.get('vault');
  if (!stored || !sameBytes(stored.checksum, read.checksum)) throw new VaultReplaced();
}

/** The lock of a key under a passphrase, with fresh salt; throws UnacceptableParameters for weak ones. */
export async function lockFor(
  { id, vault, raw, previous }: SessionKey,
  passphrase: string,
  argon2: Argon2Parameters,
): Promise<VaultRecord> {
  assertAcceptable(argon2);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await importKey(await deriveKeyBytes(passphrase, salt, argon2));
  const sealedKey = await sealBytes(key, raw, { ...KEY_IDENTITY, version: KEY_VERSION });
  const checksum = await checksumOf({ argon2, salt, sealedKey });
  const previousKey =
    previous &&
    (await sealBytes(await importKey(raw), previous, {
      ...PREVIOUS_IDENTITY,
      version: KEY_VERSION,
    }));
  const lock = {
    id: 'vault' as const,
    keyId: id,
    vaultId: vault,
    argon2,
    salt,
    sealedKey,
    checksum,
  };
  return previousKey ? { ...lock, previousKey } : lock;
}

/** What is inside; throws WrongPassphrase, DamagedRecord or UnacceptableParameters. */
export async function openLock(lock: NamedLock, passphrase: string): Promise<SessionKey> {
  const argon2 = argon2Schema.safeParse(lock.argon2);
  if (!argon2.success) throw damagedLock(argon2.error);
  assertOpenable(argon2.data);
  if (!sameBytes(lock.checksum, await checksumOf(lock))) throw damagedLock();
  const key = await importKey(await deriveKeyBytes(passphrase, lock.salt, argon2.data));
  const raw = await openKeyBytes(key, lock.sealedKey);
  const open = { id: lock.keyId, vault: lock.vaultId, raw };
  if (!lock.previousKey) return open;
  const { plain } = await openBytes(await importKey(raw), lock.previousKey, PREVIOUS_IDENTITY);
  return { ...open, previous: plain };
}

async function openKeyBytes(key: CryptoKey, sealed: Bytes): Promise<Bytes> {
  try {
    return (await openBytes(key, sealed, KEY_IDENTITY)).plain;
  } catch (error) {
    if (error instanceof DamagedRecord) throw new WrongPassphrase();
    throw error;
  }
}

function damagedLock(cause?: unknown): DamagedRecord {
  return new DamagedRecord(say.lock, { cause });
}

async function checksumOf(
  lock: Pick<VaultRecord, 'argon2' | 'salt' | 'sealedKey'>,
): Promise<Bytes> {
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
