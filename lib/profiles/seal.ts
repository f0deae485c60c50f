import { DamagedRecord } from './errors';
import * as say from './english/seal';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a sealed record is bound to: it opens only under the same table, id, version and times. */
export interface SealedIdentity {
  table: string;
  id: string;
  version: number;
  /** When the record was made and saved, in milliseconds; records of older versions are not bound to them. */
  times?: { created: number; updated: number };
}

const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
const VERSION_LENGTH = 2;
const HEADER_LENGTH = VERSION_LENGTH + NONCE_LENGTH;
/** In the version: the times are bound, too. */
const TIMES_BOUND = 0x8000;

/** Imports raw key bytes so that nobody can read them back. */
export function importKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals bytes with AES-256-GCM under a fresh nonce. Result: version (2 bytes), nonce (12), ciphertext and tag. */
export async function sealBytes(
  key: CryptoKey,
  plain: Bytes,
  identity: SealedIdentity,
): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: additionalData(identity) },
    key,
    plain,
  );
  const sealed = new Uint8Array(HEADER_LENGTH + ciphertext.byteLength);
  const version = identity.times ? identity.version | TIMES_BOUND : identity.version;
  new DataView(sealed.buffer).setUint16(0, version);
  sealed.set(nonce, VERSION_LENGTH);
  sealed.set(new Uint8Array(ciphertext), HEADER_LENGTH);
  return sealed;
}

/** Opens what `sealBytes` made. Throws DamagedRecord when a single bit, the id, the table or a time is not the same. */
export async function openBytes(
  key: CryptoKey,
  sealed: Bytes,
  { table, id, times }: Omit<SealedIdentity, 'version'>,
): Promise<{ plain: Bytes; version: number }> {
  const what = say.record(id, table);
  if (sealed.byteLength < HEADER_LENGTH + TAG_LENGTH) throw new DamagedRecord(what);
  const header = new DataView(sealed.buffer, sealed.byteOffset).getUint16(0);
  const version = header & ~TIMES_BOUND;
  const bound = header & TIMES_BOUND ? { times } : {};
  const nonce = sealed.subarray(VERSION_LENGTH, HEADER_LENGTH);
  try {
    const plain = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: nonce,
        additionalData: additionalData({ table, id, version, ...bound }),
      },
      key,
      sealed.subarray(HEADER_LENGTH),
    );
    return { plain: new Uint8Array(plain), version };
  } catch (cause) {
    throw new DamagedRecord(what, { cause });
  }
}

export function encodeJson(value: unknown): Bytes {
  return new TextEncoder().encode(JSON.stringify(value));
}

export function decodeJson(bytes: Bytes): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function additionalData({ table, id, version, times }: SealedIdentity): Bytes {
  const bound = times ? [times.created, times.updated] : [];
  return new TextEncoder().encode(JSON.stringify(['beian-lens', table, id, version, ...bound]));
}
