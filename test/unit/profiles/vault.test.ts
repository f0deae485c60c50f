import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';

import { FLOOR } from '@/lib/profiles/argon2';
import {
  DamagedRecord,
  UnacceptableParameters,
  VaultLocked,
  WrongPassphrase,
} from '@/lib/profiles/errors';
import { database } from '@/lib/profiles/database';
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
    const key = await vaultKey();
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
      await vaultKey(),
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
      await vaultKey(),
      new Uint8Array(4),
    );
    expect(new Uint8Array(after)).toEqual(new Uint8Array(before));
  });

  it.each(['memory', 'iterations', 'parallelism'] as const)(
    'refuses a lowered Argon2id %s',
    async (name) => {
      await changeLock((lock) => {
        lock.argon2 = { ...lock.argon2, [name]: FLOOR[name] - 1 };
      });
      const attempt = unlockVault(PASSPHRASE);
      await expect(attempt).rejects.toThrow(UnacceptableParameters);
      await expect(attempt).rejects.toThrow(name);
    },
  );

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
