import { type SavedChecklist, CHECKLIST_VERSION, checklists } from '@/lib/checklist/store';
import { FILING_VERSION } from '@/lib/filings/schema';
import { filings, type StoredFiling } from '@/lib/filings/store';
import { type Argon2Parameters, DEFAULT_PARAMETERS, deriveKeyBytes } from '@/lib/profiles/argon2';
import { toBase64 } from '@/lib/profiles/base64';
import { PROFILE_VERSION } from '@/lib/profiles/schema';
import { type Bytes, encodeJson, importKey, sealBytes } from '@/lib/profiles/seal';
import type { Opened } from '@/lib/profiles/sealed-table';
import { pictures, profiles, type StoredProfile } from '@/lib/profiles/store';

import {
  EXPORT_FORMAT,
  EXPORT_IDENTITY,
  EXPORT_VERSION,
  type ExportContents,
  type ExportFile,
} from './format';

/** Everything that is kept and opens; `damaged` counts what does not. */
export interface Kept {
  profiles: readonly StoredProfile[];
  filings: readonly StoredFiling[];
  checklists: readonly Opened<SavedChecklist>[];
  damaged: number;
}

/** Opens everything that an export holds. Throws VaultLocked. */
export async function everythingKept(): Promise<Kept> {
  const found = [await profiles.list(), await filings.list(), await checklists.list()] as const;
  return {
    profiles: found[0].records,
    filings: found[1].records,
    checklists: found[2].records,
    damaged: found.reduce((count, { damaged }) => count + damaged.length, 0),
  };
}

/**
 * The text of an export file that only the passphrase opens. The passphrase may be another than the vault's. Throws
 * VaultLocked, and DamagedRecord when a picture does not open.
 */
export async function exportSealed(
  kept: Kept,
  passphrase: string,
  argon2: Argon2Parameters = DEFAULT_PARAMETERS,
): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await importKey(await deriveKeyBytes(passphrase, salt, argon2));
  const contents = encodeJson(await contentsOf(kept));
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
export async function exportPlain(kept: Kept): Promise<string> {
  return fileText({ plain: await contentsOf(kept) });
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

async function contentsOf(kept: Kept): Promise<ExportContents> {
  const ids = kept.profiles.flatMap(({ value }) => value.documents.map(({ picture }) => picture));
  const opened = await Promise.all(ids.map((id) => pictures.get(id)));
  return {
    profileVersion: PROFILE_VERSION,
    profiles: kept.profiles.map(({ id, value }) => ({ id, value })),
    pictures: opened.flatMap((picture) =>
      picture ? [{ id: picture.id, bytes: toBase64(picture.value) }] : [],
    ),
    filingVersion: FILING_VERSION,
    filings: kept.filings.map(({ id, value }) => ({ id, value })),
    checklistVersion: CHECKLIST_VERSION,
    checklists: kept.checklists.map(({ value }) => value),
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
