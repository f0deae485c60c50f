import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';

import { FLOOR } from '@/lib/profiles/argon2';
import { database } from '@/lib/profiles/database';
import { writeSessionKey } from '@/lib/profiles/session-key';
import { createVault } from '@/lib/profiles/vault';

export const PASSPHRASE = 'correct horse battery';

/** What a vault leaves behind, in the database and in the browser's storage. */
const leftBehind = async () => ({
  rows: await database.vault.toArray(),
  session: await browser.storage.session.get(),
  local: await browser.storage.local.get(),
});

let made: Awaited<ReturnType<typeof leftBehind>> | undefined;

/**
 * An empty database and an unlocked vault with the cheapest parameters that are allowed. Its passphrase is stretched once
 * in a file: before every test it was all that the hooks did, and on a busy machine they ran out of their time.
 */
export async function freshVault(): Promise<void> {
  await emptyDatabase();
  if (!made) {
    await createVault(PASSPHRASE, FLOOR);
    made = await leftBehind();
    return;
  }
  await database.vault.bulkAdd(made.rows);
  await browser.storage.session.set(made.session);
  await browser.storage.local.set(made.local);
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
