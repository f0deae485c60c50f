import { z } from 'zod';

import { assertAcceptable, deriveKeyBytes } from './argon2';
import { fromBase64, toBase64 } from './base64';
import { database, type SealedRecord } from './database';
import { DamagedRecord, ImportRefused, NewerVersion, WrongPassphrase } from './errors';
import { sha256 } from './export';
import {
  EXPORT_IDENTITY,
  EXPORT_VERSION,
  exportContents,
  type ExportContents,
  type ExportFile,
  exportFile,
} from './export-format';
import { migrateProfile } from './migrations';
import { type Profile, profileSchema } from './schema';
import { decodeJson, importKey, openBytes } from './seal';
import { pictures, profiles } from './store';

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
    throw new ImportRefused('This file must hold either sealed or plain profiles, not both.');
  if (file.sealed) assertAcceptable(file.sealed.argon2);
  return { file, needsPassphrase: Boolean(file.sealed) };
}

/**
 * Adds every profile of an export with its pictures, under new ids, or nothing at all. Returns how many. Throws
 * WrongPassphrase, DamagedRecord, ImportRefused (naming profile and property), NewerVersion, VaultLocked.
 */
export async function importProfiles(file: ExportFile, passphrase = ''): Promise<number> {
  const contents = file.plain ?? (await openContents(file, passphrase));
  const found = contents.profiles.map((profile, at) =>
    readProfile(profile, at, contents.profileVersion),
  );
  const bytes = new Map(contents.pictures.map((picture) => [picture.id, picture.bytes]));

  const now = Date.now();
  const times = { created: now, updated: now };
  const sealedPictures: SealedRecord[] = [];
  const sealedProfiles: SealedRecord[] = [];
  for (const [at, profile] of found.entries()) {
    const documents = [];
    for (const document of profile.documents) {
      const picture = bytes.get(document.picture);
      if (picture === undefined)
        throw new ImportRefused(
          `Profile ${at + 1} refers to the picture “${document.name}”, which the file does not hold. Nothing was imported.`,
        );
      const id = crypto.randomUUID();
      sealedPictures.push(await pictures.seal({ id, ...times, value: fromBase64(picture) }));
      documents.push({ ...document, picture: id });
    }
    const id = crypto.randomUUID();
    sealedProfiles.push(
      await profiles.seal({
        id,
        created: now + at,
        updated: now,
        value: { ...profile, documents },
      }),
    );
  }
  await database.transaction('rw', database.profiles, database.pictures, async () => {
    await database.profiles.bulkAdd(sealedProfiles);
    await database.pictures.bulkAdd(sealedPictures);
  });
  return found.length;
}

async function openContents(file: ExportFile, passphrase: string): Promise<ExportContents> {
  if (!file.sealed) throw new ImportRefused('This file holds no profiles.');
  const { argon2, salt, sealed, checksum } = file.sealed;
  const bytes = fromBase64(sealed);
  if (toBase64(await sha256(bytes)) !== checksum) throw new DamagedRecord('This file');
  const key = await importKey(await deriveKeyBytes(passphrase, fromBase64(salt), argon2));
  let plain;
  try {
    ({ plain } = await openBytes(key, bytes, EXPORT_IDENTITY));
  } catch (error) {
    if (error instanceof DamagedRecord) throw new WrongPassphrase();
    throw error;
  }
  const parsed = exportContents.safeParse(decodeJson(plain));
  if (!parsed.success)
    throw new ImportRefused(`The sealed part is not complete: ${firstIssue(parsed.error)}`);
  return parsed.data;
}

function readProfile(profile: unknown, at: number, version: number): Profile {
  const parsed = profileSchema.safeParse(migrateProfile(profile, version));
  if (parsed.success) return parsed.data;
  throw new ImportRefused(
    `Profile ${at + 1} is not valid: ${firstIssue(parsed.error)} Nothing was imported.`,
  );
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  if (!issue) return 'unknown reason.';
  const path = issue.path.join('.');
  return `${path ? `“${path}”: ` : ''}${issue.message}.`;
}
