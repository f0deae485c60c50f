import { DEFAULT_PARAMETERS, isWeaker } from './argon2';
import type { Argon2Parameters } from './argon2-parameters';
import { database, SEALED_TABLES } from './database';
import { VaultLocked, VaultReplaced } from './errors';
import { forgetVaultWasHere, keepStored, noteVaultIsHere, vaultWasHere } from './lasting';
import { assertUnchanged, lockFor, type NamedLock, namedLock, openLock, replaceLock } from './lock';
import { importKey } from './seal';
import { forgetSessionKey, readSessionKey, type SessionKey, writeSessionKey } from './session-key';

/** `lost`: there was a vault in this browser, and what it held is gone. */
export type VaultStatus = 'new' | 'lost' | 'locked' | 'unlocked';

/** A passphrase must have at least this many characters. */
export const PASSPHRASE_MINIMUM = 10;

/** The open key, usable and not readable. */
export interface VaultKey {
  id: string;
  /** Stays the same when the records are sealed anew under another key. */
  vault: string;
  key: CryptoKey;
  /** What records are still sealed with that were not sealed anew yet. */
  previous?: CryptoKey;
}

/** Rejects with what the browser says when the database cannot be opened. */
export async function vaultStatus(): Promise<VaultStatus> {
  if (!(await database.vault.get('vault'))) return (await vaultWasHere()) ? 'lost' : 'new';
  return (await readSessionKey()) ? 'unlocked' : 'locked';
}

/** Makes the vault on first run and leaves it unlocked. Throws when there is one already. */
export async function createVault(
  passphrase: string,
  parameters: Argon2Parameters = DEFAULT_PARAMETERS,
): Promise<void> {
  const open = {
    id: crypto.randomUUID(),
    vault: crypto.randomUUID(),
    raw: crypto.getRandomValues(new Uint8Array(32)),
  };
  const lock = await lockFor(open, passphrase, parameters);
  await database.transaction('rw', database.tables, async () => {
    await database.vault.add(lock);
    // What is left of a vault whose lock was lost opens with no key.
    for (const name of SEALED_TABLES) await database[name].clear();
    await database.passkeys.clear();
    await database.copies.clear();
  });
  await writeSessionKey(open);
  await noteVaultIsHere();
  await keepStored();
}

/**
 * Makes the vault of a lock that came from elsewhere this browser's own and leaves it unlocked. Throws as `unlockVault`,
 * and when there is a vault already.
 */
export async function adoptVault(lock: NamedLock, passphrase: string): Promise<void> {
  const open = await openLock(lock, passphrase);
  await database.transaction('rw', database.tables, async () => {
    await database.vault.add(lock);
    await Promise.all(
      database.tables.filter(({ name }) => name !== 'vault').map((table) => table.clear()),
    );
  });
  await admit(open);
  await noteVaultIsHere();
  await keepStored();
}

/** Throws WrongPassphrase, DamagedRecord or UnacceptableParameters; the vault stays locked then. */
export async function unlockVault(passphrase: string): Promise<void> {
  const lock = await namedLock();
  const open = await openLock(lock, passphrase);
  await admit(open);
  await noteVaultIsHere();
  if (isWeaker(lock.argon2, DEFAULT_PARAMETERS))
    await replaceLock(lock, await lockFor(open, passphrase, DEFAULT_PARAMETERS));
}

/** Unlocks with a key that another lock gave. */
export async function admit(open: SessionKey): Promise<void> {
  await writeSessionKey(open);
}

export const lockVault = forgetSessionKey;

/** The key for sealing and opening, not readable by anyone. Throws VaultLocked. */
export async function vaultKey(): Promise<VaultKey> {
  const open = await readSessionKey();
  if (!open) throw new VaultLocked();
  const { id, vault, raw, previous } = open;
  return {
    id,
    vault,
    key: await importKey(raw),
    ...(previous && { previous: await importKey(previous) }),
  };
}

/**
 * Writes what was sealed with a key, in one transaction, unless the vault has another key by now: what is sealed with a
 * key that is gone could never be opened. Throws VaultReplaced then.
 */
export function writeUnder<T>(
  key: Pick<VaultKey, 'id'>,
  tables: readonly Parameters<typeof database.transaction>[1][],
  write: () => Promise<T>,
): Promise<T> {
  return database.transaction('rw', [database.vault, ...tables] as never, async () => {
    const lock = await database.vault.get('vault');
    if (lock?.keyId !== key.id) throw new VaultReplaced();
    return write();
  });
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
  const lock = await namedLock();
  const open = await openLock(lock, oldPassphrase);
  await replaceLock(lock, await lockFor(open, newPassphrase, parameters));
}

/**
 * Puts a new key under a new passphrase. The records are sealed with the key before until `sealAnew` has been at them;
 * passkeys open the key before and are removed. Throws as `unlockVault`, changing nothing.
 */
export async function replaceKey(
  oldPassphrase: string,
  newPassphrase: string,
  parameters: Argon2Parameters = DEFAULT_PARAMETERS,
): Promise<void> {
  const lock = await namedLock();
  const { vault, raw: previous, previous: unfinished } = await openLock(lock, oldPassphrase);
  if (unfinished)
    throw new Error('The records are still being encrypted anew. Try again afterwards.');
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const open: SessionKey = { id: crypto.randomUUID(), vault, raw, previous };
  const replacement = await lockFor(open, newPassphrase, parameters);
  await database.transaction(
    'rw',
    [database.vault, database.passkeys, database.copies],
    async () => {
      await assertUnchanged(lock);
      await database.vault.put(replacement);
      await database.passkeys.clear();
      await database.copies.clear();
    },
  );
  await writeSessionKey(open);
}

/** Forgets the key before: every record is sealed with the current one. */
export async function forgetPreviousKey(key: VaultKey): Promise<void> {
  await writeUnder(key, [], () =>
    database.vault.update('vault', { previousKey: undefined }).then(() => undefined),
  );
  const open = await readSessionKey();
  if (open?.id === key.id) await writeSessionKey({ id: open.id, vault: open.vault, raw: open.raw });
}

/** Deletes everything that is kept, the lock included. */
export async function wipeVault(): Promise<void> {
  // First: a vault that stays after a crash here is noted again when it is opened, one that is gone would count as lost.
  await forgetVaultWasHere();
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  await forgetSessionKey();
}

/** The names of the vault and of its key, readable without the passphrase; null where there is no vault. */
export async function storedNames(): Promise<{ keyId: string; vaultId: string } | null> {
  const lock = await database.vault.get('vault');
  return lock?.keyId && lock.vaultId ? { keyId: lock.keyId, vaultId: lock.vaultId } : null;
}
