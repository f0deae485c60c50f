import { database, type SealedRecord } from './database';
import { migrateProfile } from './migrations';
import { type Profile, PROFILE_VERSION, type ProfileDocument, profileSchema } from './schema';
import { toBase64 } from './base64';
import { type Bytes, decodeJson, encodeJson } from './seal';
import { type Opened, SealedTable } from './sealed-table';

export type StoredProfile = Opened<Profile>;

/** The saved profiles. */
export const profiles = new SealedTable<Profile>('profiles', {
  version: PROFILE_VERSION,
  encode: (profile) => encodeJson(profileSchema.parse(profile)),
  decode: (bytes, version) => profileSchema.parse(migrateProfile(decodeJson(bytes), version)),
});

/** The bytes of document pictures; name and type are in the profile that refers to them. */
export const pictures = new SealedTable<Bytes>('pictures', {
  version: 1,
  encode: (bytes) => bytes,
  decode: (bytes) => bytes,
});

/**
 * Saves a profile and deletes the pictures that it no longer refers to. Throws ChangedElsewhere when another page saved
 * it first.
 */
export async function saveProfile(previous: StoredProfile, value: Profile): Promise<StoredProfile> {
  const saved = await profiles.save(previous, value);
  const kept = new Set(value.documents.map(({ picture }) => picture));
  const gone = previous.value.documents.filter(({ picture }) => !kept.has(picture));
  await database.pictures.bulkDelete(gone.map(({ picture }) => picture));
  return saved;
}

/** A profile with its pictures, as deleted: kept in memory by who may want it back. */
export interface RemovedProfile {
  profile: SealedRecord | undefined;
  pictures: SealedRecord[];
}

/** Stores a copy under a new id with copies of its pictures. */
export async function duplicateProfile(
  { value }: StoredProfile,
  title: string,
): Promise<StoredProfile> {
  const copied = await Promise.all(
    value.documents.map(async (document) => {
      const picture = await pictures.get(document.picture);
      return picture ? { ...document, picture: (await pictures.add(picture.value)).id } : document;
    }),
  );
  return profiles.add({ ...value, title, documents: copied });
}

/** Deletes a profile and its pictures in one transaction; the result is for `restoreProfile`. */
export async function removeProfile({ id, value }: StoredProfile): Promise<RemovedProfile> {
  const ids = value.documents.map(({ picture }) => picture);
  return database.transaction('rw', database.profiles, database.pictures, async () => {
    const found = await database.pictures.bulkGet(ids);
    const removed = {
      profile: await database.profiles.get(id),
      pictures: found.filter((record) => record !== undefined),
    };
    await database.profiles.delete(id);
    await database.pictures.bulkDelete(ids);
    return removed;
  });
}

/** Puts a removed profile back as it was, still sealed. */
export async function restoreProfile(removed: RemovedProfile): Promise<void> {
  await database.transaction('rw', database.profiles, database.pictures, async () => {
    if (removed.profile) await database.profiles.put(removed.profile);
    await database.pictures.bulkPut(removed.pictures);
  });
}

/** The picture of a document as a file, with the name and type that the profile knows. */
export async function pictureFile(document: Profile['documents'][number]): Promise<File | null> {
  const picture = await pictures.get(document.picture);
  return picture && new File([picture.value], document.name, { type: document.type });
}

/** A document picture in base64, for messages; null when it is gone. Rejects with VaultLocked or DamagedRecord. */
export async function pictureData(document: ProfileDocument): Promise<PictureData | null> {
  const picture = await pictures.get(document.picture);
  return picture && { name: document.name, type: document.type, data: toBase64(picture.value) };
}

export interface PictureData {
  name: string;
  type: string;
  /** Base64. */
  data: string;
}

/** Seals a picture and returns what the profile keeps of it. */
export async function addPicture(
  file: File,
): Promise<Pick<Profile['documents'][number], 'picture' | 'name' | 'type' | 'size'>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { id } = await pictures.add(bytes);
  return { picture: id, name: file.name.slice(0, 300), type: file.type, size: file.size };
}
