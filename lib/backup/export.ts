import { type SavedChecklist, CHECKLIST_VERSION, checklists } from '@/lib/checklist/store';
import { FILING_VERSION } from '@/lib/filings/schema';
import { filings, type StoredFiling } from '@/lib/filings/store';
import { DEFAULT_PARAMETERS, deriveKeyBytes } from '@/lib/profiles/argon2';
import type { Argon2Parameters } from '@/lib/profiles/argon2-parameters';
import { toBase64 } from '@/lib/profiles/base64';
import { PROFILE_VERSION, type ProfileDocument } from '@/lib/profiles/schema';
import { encodeJson, importKey } from '@/lib/profiles/seal';
import type { Opened } from '@/lib/profiles/sealed-table';
import { openPicture, profiles, type StoredProfile } from '@/lib/profiles/store';

import { containerHeader, containerPart } from './container';
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportContents, type ExportFile } from './format';
import { type BackupOptions, oneByOne } from './progress';

/** Everything that is kept and opens; `damaged` counts what does not. */
export interface Kept {
  profiles: readonly StoredProfile[];
  filings: readonly StoredFiling[];
  checklists: readonly Opened<SavedChecklist>[];
  damaged: number;
}

/** An export, and what it lacks because it is gone or damaged here. */
export interface Exported {
  file: Blob;
  /** How many records. */
  damaged: number;
  /** The names of pictures. */
  pictures: string[];
}

export interface ExportOptions extends BackupOptions {
  argon2?: Argon2Parameters;
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
 * An export that only the passphrase opens; it may be another than the vault's. Throws VaultLocked, and the signal's
 * reason.
 */
export async function exportSealed(
  kept: Kept,
  passphrase: string,
  { argon2 = DEFAULT_PARAMETERS, ...options }: ExportOptions = {},
): Promise<Exported> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await importKey(await deriveKeyBytes(passphrase, salt, argon2));
  const file = crypto.randomUUID();
  const pictureParts: string[] = [];
  const lacking: string[] = [];
  const parts: BlobPart[] = [];
  await oneByOne(documentsOf(kept), options, async (document) => {
    const picture = await openPicture(document);
    if (!picture) return void lacking.push(document.name);
    pictureParts.push(document.picture);
    const { length, sealed } = await containerPart(key, file, pictureParts.length, picture);
    // A Blob of its own, so that the browser may put it on the disk.
    parts.push(new Blob([length, sealed]));
  });
  const contents = { ...contentsOf(kept), pictures: [], pictureParts };
  const { length, sealed } = await containerPart(key, file, 0, encodeJson(contents));
  const header = await containerHeader({ file, argon2, salt: toBase64(salt) }, sealed);
  return {
    file: new Blob([header, length, sealed, ...parts]),
    damaged: kept.damaged,
    pictures: lacking,
  };
}

/** An export that anyone can read, as JSON. Only when the person insists. Throws as `exportSealed`. */
export async function exportPlain(kept: Kept, options: BackupOptions = {}): Promise<Exported> {
  const pictures: BlobPart[] = [];
  const lacking: string[] = [];
  await oneByOne(documentsOf(kept), options, async (document) => {
    const picture = await openPicture(document);
    if (!picture) return void lacking.push(document.name);
    const entry = JSON.stringify({ id: document.picture, bytes: toBase64(picture) });
    pictures.push(new Blob([pictures.length ? ',' : '', entry]));
  });
  const file: ExportFile = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exported: new Date().toISOString(),
    plain: contentsOf(kept),
  };
  // The pictures go between the brackets of the empty list.
  const [before = '', after = ''] = JSON.stringify(file).split(/(?<="pictures":\[)(?=\])/);
  return { file: new Blob([before, ...pictures, after]), damaged: kept.damaged, pictures: lacking };
}

const documentsOf = (kept: Kept): ProfileDocument[] =>
  kept.profiles.flatMap(({ value }) => value.documents);

/** The contents, with an empty list of pictures in the first place. */
function contentsOf(kept: Kept): ExportContents {
  return {
    pictures: [],
    profileVersion: PROFILE_VERSION,
    profiles: kept.profiles.map(({ id, value }) => ({ id, value })),
    filingVersion: FILING_VERSION,
    filings: kept.filings.map(({ id, value }) => ({ id, value })),
    checklistVersion: CHECKLIST_VERSION,
    checklists: kept.checklists.map(({ value }) => value),
  };
}
