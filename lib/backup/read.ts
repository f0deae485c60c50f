import * as z from 'zod/mini';

import { CHECKLIST_VERSION, checklistSchema, type SavedChecklist } from '@/lib/checklist/store';
import { type Filing, FILING_VERSION, filingSchema } from '@/lib/filings/schema';
import { assertOpenable, deriveKeyBytes } from '@/lib/profiles/argon2';
import { fromBase64, toBase64 } from '@/lib/profiles/base64';
import {
  DamagedFile,
  DamagedRecord,
  ImportRefused,
  NewerVersion,
  UnacceptableParameters,
  WrongPassphrase,
} from '@/lib/profiles/errors';
import { migrateProfile } from '@/lib/profiles/migrations';
import { walkMigrations } from '@/lib/profiles/migrations/walk';
import { type Profile, profileSchema } from '@/lib/profiles/schema';
import { type Bytes, decodeJson, importKey, openBytes } from '@/lib/profiles/seal';

import {
  type Container,
  CONTAINER_VERSION,
  findContainer,
  openFirst,
  openPart,
  saltOf,
} from './container';
import {
  EXPORT_IDENTITY,
  EXPORT_VERSION,
  type ExportContents,
  exportContents,
  type ExportFile,
  exportFile,
} from './format';
import { migrateExport } from './migrations';
import * as say from './english/read';

// What is wrong with a file is told in zod’s own words, which its small build leaves out.
z.config(z.locales.en());

/** A record of the file; one of version 1 has no id. */
export interface Incoming<T> {
  id: string | undefined;
  value: T;
}

/** What an export file holds, checked and in the shape of today. */
export interface IncomingContents {
  profiles: Incoming<Profile>[];
  pictures: IncomingPictures;
  filings: Incoming<Filing>[];
  checklists: SavedChecklist[];
}

/** The pictures of a file, each opened when it is asked for. */
export interface IncomingPictures {
  has(id: string): boolean;
  /** Rejects with DamagedRecord. */
  open(id: string): Promise<Bytes>;
}

/** An export file whose outside was read. */
export interface ReadFile {
  source: { container: Container } | { json: ExportFile };
  needsPassphrase: boolean;
}

/** Reads the outside of an export file. Throws ImportRefused, NewerVersion, UnacceptableParameters or DamagedRecord. */
export async function readExport(blob: Blob): Promise<ReadFile> {
  const container = await findContainer(blob);
  if (!container) {
    const json = readJson(await textOf(blob));
    return { source: { json }, needsPassphrase: Boolean(json.sealed) };
  }
  const { version, argon2 } = container.header;
  if (version > CONTAINER_VERSION) throw new NewerVersion(version, CONTAINER_VERSION);
  assertOpenable(argon2);
  return { source: { container }, needsPassphrase: true };
}

/**
 * Opens and checks everything in an export file. Throws WrongPassphrase, DamagedRecord, NewerVersion, and ImportRefused
 * naming the record and property that is wrong.
 */
export async function openExport(
  { source }: ReadFile,
  passphrase: string,
): Promise<IncomingContents> {
  try {
    return 'json' in source
      ? await openJson(source.json, passphrase)
      : await openContainer(source.container, passphrase);
  } catch (error) {
    if (OWN.some((kind) => error instanceof kind)) throw error;
    // Whatever else goes wrong, the file is to blame: it is the only thing that is read here.
    throw refused(error instanceof Error ? error.message : String(error));
  }
}

const OWN = [WrongPassphrase, DamagedRecord, NewerVersion, ImportRefused, UnacceptableParameters];

async function textOf(blob: Blob): Promise<string> {
  try {
    return await blob.text();
  } catch (cause) {
    const megabytes = Math.round(blob.size / 1_000_000);
    throw new ImportRefused(say.tooLarge(megabytes), { cause });
  }
}

function readJson(text: string): ExportFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ImportRefused(say.notJson);
  }
  const version = z.object({ version: z.int() }).safeParse(json);
  if (version.success && version.data.version > EXPORT_VERSION)
    throw new NewerVersion(version.data.version, EXPORT_VERSION);
  const parsed = exportFile.safeParse(json);
  if (!parsed.success) throw refused(firstIssue(parsed.error));
  const file = parsed.data;
  if (Boolean(file.sealed) === Boolean(file.plain)) throw new ImportRefused(say.sealedOrPlain);
  if (file.sealed) assertOpenable(file.sealed.argon2);
  return file;
}

async function openContainer(container: Container, passphrase: string): Promise<IncomingContents> {
  const { argon2 } = container.header;
  const key = await importKey(await deriveKeyBytes(passphrase, saltOf(container), argon2));
  const contents = checkShape(decodeJson(await openFirst(container, key)), EXPORT_VERSION);
  const ids = contents.pictureParts ?? [];
  // A part that is missing was cut off.
  if (container.parts.length !== ids.length + 1) throw new DamagedFile();
  const at = new Map(ids.map((id, index) => [id, index + 1]));
  return checkContents(contents, {
    has: (id) => at.has(id),
    open: (id) => openPart(container, key, at.get(id) ?? 0),
  });
}

async function openJson(file: ExportFile, passphrase: string): Promise<IncomingContents> {
  const { written, version } = file.sealed
    ? await openSealed(file.sealed, passphrase)
    : { written: file.plain, version: file.version };
  const contents = checkShape(written, version);
  const bytes = new Map(contents.pictures.map((picture) => [picture.id, picture.bytes]));
  return checkContents(contents, {
    has: (id) => bytes.has(id),
    open: async (id) => fromBase64(bytes.get(id) ?? ''),
  });
}

function checkContents(contents: ExportContents, pictures: IncomingPictures): IncomingContents {
  return {
    pictures,
    profiles: contents.profiles.map(({ id, value }, at) => {
      const migrated = migrateProfile(value, contents.profileVersion);
      return { id, value: checked(profileSchema, migrated, `Profile ${at + 1}`) };
    }),
    filings: contents.filings.map(({ id, value }, at) => {
      const migrated = walkMigrations(value, contents.filingVersion, [], FILING_VERSION);
      return { id, value: checked(filingSchema, migrated, `Filing ${at + 1}`) };
    }),
    checklists: contents.checklists.map((value, at) => {
      const migrated = walkMigrations(value, contents.checklistVersion, [], CHECKLIST_VERSION);
      return checked(checklistSchema, migrated, `Checklist ${at + 1}`);
    }),
  };
}

async function openSealed(
  { argon2, salt, sealed, checksum }: NonNullable<ExportFile['sealed']>,
  passphrase: string,
): Promise<{ written: unknown; version: number }> {
  const bytes = fromBase64(sealed);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (toBase64(sum) !== checksum) throw new DamagedFile();
  const key = await importKey(await deriveKeyBytes(passphrase, fromBase64(salt), argon2));
  let opened: { plain: Bytes; version: number };
  try {
    // The version inside is bound to the seal, the one outside is not.
    opened = await openBytes(key, bytes, EXPORT_IDENTITY);
  } catch (error) {
    if (error instanceof DamagedRecord) throw new WrongPassphrase();
    throw error;
  }
  return { written: decodeJson(opened.plain), version: opened.version };
}

function checkShape(written: unknown, version: number): ExportContents {
  const parsed = exportContents.safeParse(migrateExport(written, version));
  if (parsed.success) return parsed.data;
  throw refused(firstIssue(parsed.error));
}

function checked<T>(schema: z.core.$ZodType<T>, value: unknown, what: string): T {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw new ImportRefused(say.notValid(what, firstIssue(parsed.error)));
}

function refused(reason: string): ImportRefused {
  return new ImportRefused(say.notComplete(reason));
}

function firstIssue({ issues: [issue] }: z.core.$ZodError): string {
  if (!issue) return say.unknownReason;
  const path = issue.path.join('.');
  return `${path ? `“${path}”: ` : ''}${issue.message}.`;
}
