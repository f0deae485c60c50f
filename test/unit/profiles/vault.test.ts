import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';

import { DEFAULT_PARAMETERS, FLOOR, OLDEST_FLOOR } from '@/lib/profiles/argon2';
import {
  DamagedRecord,
  UnacceptableParameters,
  VaultLocked,
  VaultReplaced,
  WrongPassphrase,
} from '@/lib/profiles/errors';
import { database } from '@/lib/profiles/database';
import { newProfile } from '@/lib/profiles/schema';
import { profiles, removeProfile, restoreProfile } from '@/lib/profiles/store';
import {
  changePassphrase,
  createVault,
  lockVault,
  unlockVault,
  vaultKey,
  vaultStatus,
  wipeVault,
} from '@/lib/profiles/vault';

import { freshVault, PASSPHRASE } from './setup';

beforeEach(freshVault);

async function changeLock(change: (lock: Awaited<ReturnType<typeof stored>>) => void) {
  const lock = await stored();
  change(lock);
  await database.vault.put(lock);
}

async function stored() {
  const lock = await database.vault.get('vault');
  if (!lock) throw new Error('No vault.');
  return lock;
}

describe('the vault', () => {
  it('goes from new to unlocked to locked and back', async () => {
    expect(await vaultStatus()).toBe('unlocked');
    await lockVault();
    expect(await vaultStatus()).toBe('locked');
    await expect(vaultKey()).rejects.toThrow(VaultLocked);
    await unlockVault(PASSPHRASE);
    expect(await vaultStatus()).toBe('unlocked');
    await wipeVault();
    expect(await vaultStatus()).toBe('new');
  });

  it('hands out a key that cannot be read', async () => {
    const { key } = await vaultKey();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/);
  });

  it('opens with the same characters composed differently', async () => {
    await changePassphrase(PASSPHRASE, 'Zoë 的备案 passphrase', FLOOR);
    await unlockVault('Zoë 的备案 passphrase'.normalize('NFD'));
  });

  it('stays locked with a wrong passphrase', async () => {
    await lockVault();
    await expect(unlockVault('correct horse batter')).rejects.toThrow(WrongPassphrase);
    expect(await vaultStatus()).toBe('locked');
  });

  it('refuses a second vault and keeps the first', async () => {
    await expect(createVault('another passphrase', FLOOR)).rejects.toThrow();
    await unlockVault(PASSPHRASE);
  });

  it('changes the passphrase and only the passphrase', async () => {
    const before = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: new Uint8Array(12) },
      (await vaultKey()).key,
      new Uint8Array(4),
    );
    await expect(changePassphrase('wrong passphrase', 'new passphrase', FLOOR)).rejects.toThrow(
      WrongPassphrase,
    );
    await changePassphrase(PASSPHRASE, 'new passphrase', FLOOR);
    await lockVault();
    await expect(unlockVault(PASSPHRASE)).rejects.toThrow(WrongPassphrase);
    await unlockVault('new passphrase');
    const after = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: new Uint8Array(12) },
      (await vaultKey()).key,
      new Uint8Array(4),
    );
    expect(new Uint8Array(after)).toEqual(new Uint8Array(before));
  });

  it.each(['memory', 'iterations', 'parallelism'] as const)(
    'refuses a lowered Argon2id %s',
    async (name) => {
      await changeLock((lock) => {
        lock.argon2 = { ...lock.argon2, [name]: OLDEST_FLOOR[name] - 1 };
      });
      const attempt = unlockVault(PASSPHRASE);
      await expect(attempt).rejects.toThrow(UnacceptableParameters);
      await expect(attempt).rejects.toThrow(name);
    },
  );

  it.each(['memory', 'iterations', 'parallelism'] as const)(
    'is never made with a low Argon2id %s',
    async (name) => {
      const low = { ...FLOOR, [name]: FLOOR[name] - 1 };
      await expect(changePassphrase(PASSPHRASE, 'new passphrase', low)).rejects.toThrow(name);
    },
  );

  it('raises a lock that was made with less as soon as it is opened, and still opens with it', async () => {
    await lockVault();
    await unlockVault(PASSPHRASE);
    expect((await stored()).argon2).toEqual(DEFAULT_PARAMETERS);
    await lockVault();
    await unlockVault(PASSPHRASE);
    expect(await vaultStatus()).toBe('unlocked');
  });

  it('gives names to a lock that was made before there were names, once', async () => {
    await lockVault();
    const { keyId: _, vaultId: __, ...nameless } = await stored();
    await database.vault.put(nameless);
    await unlockVault(PASSPHRASE);
    const { keyId, vaultId } = await stored();
    expect([keyId, vaultId].every((name) => typeof name === 'string')).toBe(true);
    await profiles.add(newProfile('individual'));
    await lockVault();
    await unlockVault(PASSPHRASE);
    expect((await stored()).keyId).toBe(keyId);
  });

  it('that the browser has lost is told from a first run', async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    expect(await vaultStatus()).toBe('lost');
    await createVault(PASSPHRASE, FLOOR);
    await wipeVault();
    expect(await vaultStatus()).toBe('new');
  });

  it('takes nothing in that was begun before everything was deleted', async () => {
    const adding = profiles.add(newProfile('individual'));
    await wipeVault();
    await expect(adding).rejects.toThrow();
    await createVault(PASSPHRASE, FLOOR);
    expect(await database.profiles.count()).toBe(0);
  });

  it('does not bring back into a new vault what was deleted from the old one', async () => {
    const removed = await removeProfile(await profiles.add(newProfile('individual')));
    await wipeVault();
    await createVault(PASSPHRASE, FLOOR);
    await expect(restoreProfile(removed)).rejects.toThrow(VaultReplaced);
    expect((await profiles.list()).damaged).toEqual([]);
  });

  it('tells a damaged lock from a wrong passphrase, whichever byte was changed', async () => {
    await lockVault();
    const original = await stored();
    for (const part of ['salt', 'sealedKey', 'checksum'] as const)
      for (let at = 0; at < original[part].length; at++) {
        const bytes = original[part].slice();
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        await database.vault.put({ ...original, [part]: bytes });
        await expect(unlockVault(PASSPHRASE)).rejects.toThrow(DamagedRecord);
      }
  });
});
