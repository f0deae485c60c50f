import * as z from 'zod/mini';

import { argon2Schema } from '@/lib/profiles/argon2';
import { fromBase64, toBase64 } from '@/lib/profiles/base64';
import type { VaultRecord } from '@/lib/profiles/database';

const schema = z.object({
  format: z.literal('beian-lens-vault'),
  keyId: z.string(),
  vaultId: z.string(),
  argon2: argon2Schema,
  salt: z.string(),
  sealedKey: z.string(),
  checksum: z.string(),
});

export type FolderLock = VaultRecord & { keyId: string; vaultId: string };

/** The lock of a vault as a file: with it and the passphrase another machine opens the folder. */
export function lockText({
  keyId,
  vaultId,
  argon2,
  salt,
  sealedKey,
  checksum,
}: FolderLock): string {
  return JSON.stringify({
    format: 'beian-lens-vault',
    keyId,
    vaultId,
    argon2,
    salt: toBase64(salt),
    sealedKey: toBase64(sealedKey),
    checksum: toBase64(checksum),
  });
}

/** Reads such a file; null while it is not whole. */
export function readLock(text: string): FolderLock | null {
  try {
    const { format: _, keyId, vaultId, argon2, ...bytes } = schema.parse(JSON.parse(text));
    return {
      id: 'vault',
      keyId,
      vaultId,
      argon2,
      salt: fromBase64(bytes.salt),
      sealedKey: fromBase64(bytes.sealedKey),
      checksum: fromBase64(bytes.checksum),
    };
  } catch {
    return null;
  }
}
