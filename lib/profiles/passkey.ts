import { liveQuery } from 'dexie';

import { database, type PasskeyRecord } from './database';
import { fromBase64, toBase64 } from './base64';
import { DamagedRecord, PasskeyRefused, VaultLocked, VaultReplaced } from './errors';
import { type Bytes, importKey, openBytes, sealBytes } from './seal';
import { readSessionKey, type SessionKey } from './session-key';
import { admit, storedNames } from './vault';
import * as say from './english/passkey';

const VERSION = 1;

/** What WebAuthn's types do not name yet: the pseudo-random function of a passkey. */
interface PrfResults {
  prf?: { enabled?: boolean; results?: { first?: BufferSource } };
}

/** Whether this browser has passkeys at all; whether they can open a vault is known once one was made. */
export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && Boolean(navigator.credentials?.create);
}

/** The passkeys that open this vault. */
async function passkeys(): Promise<PasskeyRecord[]> {
  const names = await storedNames();
  const all = await database.passkeys.toArray();
  return all.filter(({ keyId }) => keyId === names?.keyId);
}

/** Calls back with the passkeys now and after every change in any page. */
export function onPasskeys(
  next: (all: readonly PasskeyRecord[]) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(passkeys).subscribe({
    next,
    // Without the database there are none; the screen around says what is wrong with it.
    error: () => next([]),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

/**
 * Makes a passkey on this device and puts a second lock on the vault's key that it opens. Must be called from a press.
 * Throws VaultLocked, and PasskeyRefused when the person or the device declines.
 */
export async function addPasskey(): Promise<void> {
  const open = await readSessionKey();
  if (!open) throw new VaultLocked();
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const made = await ask(() =>
    navigator.credentials.create({
      publicKey: {
        // Of an extension page: the browser takes the extension's own origin.
        rp: { name: 'Beian Lens' },
        user: {
          id: crypto.getRandomValues(new Uint8Array(16)),
          name: 'Beian Lens',
          displayName: 'Beian Lens',
        },
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } } as AuthenticationExtensionsClientInputs,
      },
    }),
  );
  const { prf } = made.getClientExtensionResults() as PrfResults;
  if (!prf?.enabled && !prf?.results) throw new PasskeyRefused(say.cannotOpenVaults);
  const id = toBase64(new Uint8Array(made.rawId));
  // Some devices answer only when the passkey is used.
  const secret = prf.results?.first
    ? bytesOf(prf.results.first)
    : await secretOf([{ id, salt }]).then(({ secret }) => secret);
  const key = await keyOf(secret, salt);
  const sealedKey = await sealBytes(key, open.raw, { ...identityOf(id), version: VERSION });
  await database.transaction('rw', database.vault, database.passkeys, async () => {
    if ((await storedNames())?.keyId !== open.id) throw new VaultReplaced();
    await database.passkeys.put({ id, keyId: open.id, salt, sealedKey, created: Date.now() });
  });
}

/** Takes a passkey's lock away; the passkey itself stays on its device and opens nothing. */
export async function removePasskey(id: string): Promise<void> {
  await database.passkeys.delete(id);
}

/**
 * Unlocks the vault with one of its passkeys. Must be called from a press. Throws PasskeyRefused, which says to use the
 * passphrase.
 */
export async function unlockWithPasskey(): Promise<void> {
  const [locks, names] = [await passkeys(), await storedNames()];
  if (locks.length === 0 || !names) throw new PasskeyRefused(say.none);
  const { id, secret } = await secretOf(locks);
  const lock = locks.find((one) => one.id === id);
  if (!lock) throw new PasskeyRefused(say.ofAnotherVault);
  const key = await keyOf(secret, lock.salt);
  let raw: Bytes;
  try {
    raw = (await openBytes(key, lock.sealedKey, identityOf(id))).plain;
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error;
    throw new PasskeyRefused(say.opensNoMore);
  }
  const open: SessionKey = { id: names.keyId, vault: names.vaultId, raw };
  await admit(open);
}

/** Asks the passkeys for their secret: whichever the person takes answers for its own salt. */
async function secretOf(
  locks: readonly Pick<PasskeyRecord, 'id' | 'salt'>[],
): Promise<{ id: string; secret: Bytes }> {
  const evalByCredential = Object.fromEntries(
    locks.map(({ id, salt }) => [base64Url(id), { first: salt }]),
  );
  const used = await ask(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        allowCredentials: locks.map(({ id }) => ({ type: 'public-key', id: fromBase64(id) })),
        userVerification: 'required',
        extensions: { prf: { evalByCredential } } as AuthenticationExtensionsClientInputs,
      },
    }),
  );
  const { prf } = used.getClientExtensionResults() as PrfResults;
  if (!prf?.results?.first) throw new PasskeyRefused(say.noSecret);
  return { id: toBase64(new Uint8Array(used.rawId)), secret: bytesOf(prf.results.first) };
}

async function ask(request: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const answer = await request();
    if (answer instanceof PublicKeyCredential) return answer;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PasskeyRefused(say.notUsedBecause(reason), {
      cause,
    });
  }
  throw new PasskeyRefused(say.notUsed);
}

/** The key of the lock: HKDF over the passkey's secret. */
async function keyOf(secret: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode('beian-lens passkey');
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    256,
  );
  return importKey(new Uint8Array(bits));
}

const identityOf = (id: string) => ({ table: 'passkeys', id });

function bytesOf(source: BufferSource): Bytes {
  const view = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return new Uint8Array(view);
}

const base64Url = (text: string): string =>
  text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
