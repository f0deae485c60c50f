import { z } from 'zod';

import { CHECKLIST_VERSION, checklistSchema, type SavedChecklist } from '@/lib/checklist/store';
import { type Filing, FILING_VERSION, filingSchema } from '@/lib/filings/schema';
import { assertAcceptable, deriveKeyBytes } from '@/lib/profiles/argon2';
import { fromBase64, toBase64 } from '@/lib/profiles/base64';
import { DamagedRecord, ImportRefused, NewerVersion, WrongPassphrase } from '@/lib/profiles/errors';
import { migrateProfile } from '@/lib/profiles/migrations';
import { walkMigrations } from '@/lib/profiles/migrations/walk';
import { type Profile, profileSchema } from '@/lib/profiles/schema';
import { type Bytes, decodeJson, importKey, openBytes } from '@/lib/profiles/seal';

import { sha256 } from './export';
import {
  EXPORT_IDENTITY,
  EXPORT_VERSION,
  type ExportContents,
  exportContents,
  type ExportFile,
  exportFile,
} from './format';
import { migrateExport } from './migrations';

/** A record of the file; one of version 1 has no id. */
export interface Incoming<T> {
  id: string | undefined;
  value: T;
}

/** What an export file holds, checked and in the shape of today. */
export interface IncomingContents {
  profiles: Incoming<Profile>[];
  pictures: ReadonlyMap<string, Bytes>;
  filings: Incoming<Filing>[];
  checklists: SavedChecklist[];
}

/** Reads the outside of an export file. Throws ImportRefused or NewerVersion. */
export function readExport(text: string): { file: ExportFile; needsPassphrase: boolean } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ImportRefused('This file is not an export of Beian Lens: it is not JSON.');
  }
  const version = z.object({ version: z.number().int() }).safeParse(json);
  if (version.success && version.data.version > EXPORT_VERSION)
    throw new NewerVersion(version.data.version, EXPORT_VERSION);
  const parsed = exportFile.safeParse(json);
  if (!parsed.success)
    throw new ImportRefused(
      `This file is not a complete export of Beian Lens: ${firstIssue(parsed.error)}`,
    );
  const file = parsed.data;
  if (Boolean(file.sealed) === Boolean(file.plain))
    throw new ImportRefused('This file must hold either sealed or plain contents, not both.');
  if (file.sealed) assertAcceptable(file.sealed.argon2);
  return { file, needsPassphrase: Boolean(file.sealed) };
}

/**
 * Opens and checks everything in an export file. Throws WrongPassphrase, DamagedRecord, NewerVersion, and ImportRefused
 * naming the record and property that is wrong.
 */
export async function readContents(
  file: ExportFile,
  passphrase: string,
): Promise<IncomingContents> {
  const { written, version } = file.sealed
    ? await openSealed(file.sealed, passphrase)
    : { written: file.plain, version: file.version };
  const contents = checkShape(written, version);
  const pictures = new Map(contents.pictures.map(({ id, bytes }) => [id, fromBase64(bytes)]));
  const profiles = contents.profiles.map(({ id, value }, at) => {
    const migrated = migrateProfile(value, contents.profileVersion);
    const profile = checked(profileSchema, migrated, `Profile ${at + 1}`);
    const missing = profile.documents.find(({ picture }) => !pictures.has(picture));
    if (missing)
      throw new ImportRefused(
        `Profile ${at + 1} refers to the picture “${missing.name}”, which the file does not hold. Nothing was imported.`,
      );
    return { id, value: profile };
  });
  return {
    profiles,
    pictures,
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
  if (toBase64(await sha256(bytes)) !== checksum) throw new DamagedRecord('This file');
  const key = await importKey(await deriveKeyBytes(passphrase, fromBase64(salt), argon2));
  try {
    // The version inside is bound to the seal, the one outside is not.
    const { plain, version } = await openBytes(key, bytes, EXPORT_IDENTITY);
    return { written: decodeJson(plain), version };
  } catch (error) {
    if (error instanceof DamagedRecord) throw new WrongPassphrase();
    throw error;
  }
}

function checkShape(written: unknown, version: number): ExportContents {
  try {
    return exportContents.parse(migrateExport(written, version));
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new ImportRefused(
      `This file is not a complete export of Beian Lens: ${firstIssue(error)}`,
    );
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ImportRefused(
    `${what} is not valid: ${firstIssue(parsed.error)} Nothing was imported.`,
  );
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  if (!issue) return 'unknown reason.';
  const path = issue.path.join('.');
  return `${path ? `“${path}”: ` : ''}${issue.message}.`;
}
