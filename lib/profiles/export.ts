import { type Argon2Parameters, DEFAULT_PARAMETERS, deriveKeyBytes } from './argon2';
import { toBase64 } from './base64';
import {
  EXPORT_FORMAT,
  EXPORT_IDENTITY,
  EXPORT_VERSION,
  type ExportContents,
  type ExportFile,
} from './export-format';
import { PROFILE_VERSION } from './schema';
import { type Bytes, encodeJson, importKey, sealBytes } from './seal';
import { pictures, type StoredProfile } from './store';

/**
 * The text of an export file that only the passphrase opens. The passphrase may be another than the vault's. Throws
 * VaultLocked, and DamagedRecord when a picture does not open.
 */
export async function exportSealed(
  stored: readonly StoredProfile[],
  passphrase: string,
  argon2: Argon2Parameters = DEFAULT_PARAMETERS,
): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await importKey(await deriveKeyBytes(passphrase, salt, argon2));
  const contents = encodeJson(await contentsOf(stored));
  const sealed = await sealBytes(key, contents, { ...EXPORT_IDENTITY, version: EXPORT_VERSION });
  return fileText({
    sealed: {
      argon2,
      salt: toBase64(salt),
      sealed: toBase64(sealed),
      checksum: toBase64(await sha256(sealed)),
    },
  });
}

/** The text of an export file that anyone can read. Only when the person insists. */
export async function exportPlain(stored: readonly StoredProfile[]): Promise<string> {
  return fileText({ plain: await contentsOf(stored) });
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

async function contentsOf(stored: readonly StoredProfile[]): Promise<ExportContents> {
  const ids = stored.flatMap(({ value }) => value.documents.map(({ picture }) => picture));
  const opened = await Promise.all(ids.map((id) => pictures.get(id)));
  return {
    profileVersion: PROFILE_VERSION,
    profiles: stored.map(({ value }) => value),
    pictures: opened.flatMap((picture) =>
      picture ? [{ id: picture.id, bytes: toBase64(picture.value) }] : [],
    ),
  };
}

function fileText(contents: Pick<ExportFile, 'sealed' | 'plain'>): string {
  const file: ExportFile = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exported: new Date().toISOString(),
    ...contents,
  };
  return JSON.stringify(file, null, 1);
}
