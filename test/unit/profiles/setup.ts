import { fakeBrowser } from 'wxt/testing';

import { FLOOR } from '@/lib/profiles/argon2';
import { database } from '@/lib/profiles/database';
import { writeSessionKey } from '@/lib/profiles/session-key';
import { createVault } from '@/lib/profiles/vault';

export const PASSPHRASE = 'correct horse battery';

/** An empty database and a new vault, unlocked, with the cheapest parameters that are allowed. */
export async function freshVault(): Promise<void> {
  await emptyDatabase();
  await createVault(PASSPHRASE, FLOOR);
}

/** An empty database with a key in the session, where no passphrase matters. */
export async function unlockedStore(): Promise<void> {
  await emptyDatabase();
  const [id, vault] = [crypto.randomUUID(), crypto.randomUUID()];
  const none = new Uint8Array(0);
  await database.vault.add({
    id: 'vault',
    keyId: id,
    vaultId: vault,
    argon2: FLOOR,
    salt: none,
    sealedKey: none,
    checksum: none,
  });
  await writeSessionKey({ id, vault, raw: crypto.getRandomValues(new Uint8Array(32)) });
}

async function emptyDatabase(): Promise<void> {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
}
