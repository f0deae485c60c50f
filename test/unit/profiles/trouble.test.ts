import 'fake-indexeddb/auto';

import { expect, it } from 'vitest';

import { database } from '@/lib/profiles/database';
import { storageTrouble } from '@/lib/profiles/trouble';
import { vaultStatus } from '@/lib/profiles/vault';

it('a database that a newer version made is not opened, and the person is told', async () => {
  await database.open();
  const { name } = database;
  database.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 990);
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error));
  });
  const failure = await database.open().catch((error: unknown) => error);
  expect(storageTrouble(failure)).toMatchObject({ kind: 'newer' });
  await expect(vaultStatus()).rejects.toSatisfy((error) => storageTrouble(error)?.kind === 'newer');
});

it.each([
  ['full', new DOMException('No room is left.', 'QuotaExceededError')],
  ['memory-full', new Error('Session storage quota bytes exceeded. Values were not stored.')],
  ['refused', new DOMException('The operation is insecure.', 'SecurityError')],
  ['broken', new DOMException('Internal error opening backing store', 'UnknownError')],
])('what the browser says is told once: %s', (kind, error) => {
  const trouble = storageTrouble(error);
  expect(trouble).toMatchObject({ kind });
  expect(trouble?.message.split(error.message)).toHaveLength(2);
});

it('tells no other error for one of the storage', () => {
  expect(storageTrouble(new Error('Something else'))).toBeNull();
});
