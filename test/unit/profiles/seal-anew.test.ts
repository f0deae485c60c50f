import 'fake-indexeddb/auto';

import { beforeEach, expect, it, vi } from 'vitest';

import { FLOOR } from '@/lib/profiles/argon2';
import { database } from '@/lib/profiles/database';
import { WrongPassphrase } from '@/lib/profiles/errors';
import { sealAnew } from '@/lib/profiles/seal-anew';
import { addPicture, pictures, profiles, saveProfile } from '@/lib/profiles/store';
import { lockVault, replaceKey, unlockVault, vaultKey } from '@/lib/profiles/vault';

import { exampleProfile } from './example';
import { freshVault, PASSPHRASE } from './setup';

const NEW = 'another passphrase';

beforeEach(async () => {
  await freshVault();
  await profiles.add(exampleProfile());
  await profiles.add({ ...exampleProfile(), title: 'Second' });
  await addPicture(new File([new Uint8Array([1, 2, 3])], 'licence.png', { type: 'image/png' }));
});

const titles = async () =>
  (await profiles.list()).records.map(({ value }) => value.title).toSorted();

async function expectEverything(): Promise<void> {
  expect(await titles()).toEqual(['Lake Software', 'Second']);
  const [id = ''] = await database.pictures.toCollection().primaryKeys();
  expect((await pictures.get(id))?.value).toEqual(new Uint8Array([1, 2, 3]));
  expect((await profiles.list()).damaged).toEqual([]);
}

it('an old lock with the old passphrase opens nothing that was sealed anew', async () => {
  const oldLock = await database.vault.get('vault');
  await replaceKey(PASSPHRASE, NEW, FLOOR);
  await sealAnew();
  await expectEverything();
  expect((await vaultKey()).previous).toBeUndefined();
  await lockVault();
  await unlockVault(NEW);
  await expectEverything();

  if (!oldLock) throw new Error('No lock.');
  await database.vault.put(oldLock);
  await unlockVault(PASSPHRASE);
  expect(await titles()).toEqual([]);
});

it('a crash in the middle loses nothing, and the next unlock goes on', async () => {
  await replaceKey(PASSPHRASE, NEW, FLOOR);
  await expectEverything();
  const failing = vi.spyOn(database.pictures, 'get').mockRejectedValue(new Error('crash'));
  await expect(sealAnew()).rejects.toThrow('crash');
  failing.mockRestore();
  await lockVault();
  await unlockVault(NEW);
  expect((await vaultKey()).previous).toBeDefined();
  await expectEverything();
  await sealAnew();
  await lockVault();
  await unlockVault(NEW);
  expect((await vaultKey()).previous).toBeUndefined();
  await expectEverything();
});

it('what is saved meanwhile is kept', async () => {
  const [first] = (await profiles.list()).records;
  if (!first) throw new Error('No profile.');
  await replaceKey(PASSPHRASE, NEW, FLOOR);
  const saving = saveProfile(first, { ...first.value, title: 'Saved meanwhile' });
  await sealAnew();
  await saving;
  expect(await titles()).toEqual(['Saved meanwhile', 'Second']);
});

it('changes nothing with a wrong passphrase', async () => {
  const { id } = await vaultKey();
  await expect(replaceKey('wrong passphrase', NEW, FLOOR)).rejects.toThrow(WrongPassphrase);
  expect((await vaultKey()).id).toBe(id);
  await lockVault();
  await unlockVault(PASSPHRASE);
  await expectEverything();
});
