import { database, type SealedRecord } from './database';
import { ChangedElsewhere, DamagedRecord, DeletedElsewhere } from './errors';
import { mergeProfiles, type Winner } from './merge-profiles';
import { migrateProfile } from './migrations';
import { type Profile, PROFILE_VERSION, type ProfileDocument, profileSchema } from './schema';
import { toBase64 } from './base64';
import { type Bytes, decodeJson, encodeJson } from './seal';
import { type Opened, SealedTable } from './sealed-table';
import { type VaultKey, vaultKey, writeUnder } from './vault';

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

/** Stores new profiles, all of them or none. */
export async function addProfiles(values: readonly Profile[]): Promise<void> {
  const key = await vaultKey();
  const now = Date.now();
  const sealed = await Promise.all(
    values.map((value, at) => {
      const id = crypto.randomUUID();
      return profiles.seal({ id, created: now + at, updated: now, value }, key);
    }),
  );
  await writeUnder(key, [database.profiles], () => database.profiles.bulkAdd(sealed));
}

/**
 * Saves a profile and, in the same transaction, deletes the pictures that only its earlier state referred to. Throws
 * ChangedElsewhere when another page saved it first.
 */
export function saveProfile(previous: StoredProfile, value: Profile): Promise<StoredProfile> {
  const kept = new Set(value.documents.map(({ picture }) => picture));
  const gone = previous.value.documents.filter(({ picture }) => !kept.has(picture));
  return profiles.save(previous, value, {
    tables: [database.pictures],
    write: () => database.pictures.bulkDelete(gone.map(({ picture }) => picture)),
  });
}

/**
 * Saves a change over what other pages saved since it began: what only one side changed is taken from that side. Throws
 * ChangedElsewhere when both changed the same thing and no `winner` is named, and DeletedElsewhere.
 *
 * @param began the state that the change began from
 */
export async function saveJoined(
  began: StoredProfile,
  mine: Profile,
  winner?: Winner,
): Promise<StoredProfile> {
  let previous = began;
  let value = mine;
  for (;;) {
    try {
      return await saveProfile(previous, value);
    } catch (error) {
      if (!(error instanceof ChangedElsewhere)) throw error;
      const newest = await profiles.get(began.id);
      if (!newest) throw new DeletedElsewhere();
      // The same state once more: it was not another page.
      if (newest.updated === previous.updated) throw error;
      const { merged, differs } = mergeProfiles(began.value, mine, newest.value, winner);
      if (differs && !winner) throw error;
      previous = newest;
      value = merged;
    }
  }
}

/** Stores a profile that was deleted again under its id, without the pictures that went with it. */
export async function bringBack(
  { id, created }: StoredProfile,
  value: Profile,
): Promise<StoredProfile> {
  const found = await database.pictures.bulkGet(value.documents.map(({ picture }) => picture));
  const documents = value.documents.filter((_, at) => found[at] !== undefined);
  const opened = { id, created, updated: Date.now(), value: { ...value, documents } };
  await profiles.put(opened, async (record) => void (await database.profiles.add(record)));
  return opened;
}

/** A profile with its pictures, as deleted: kept in memory by who may want it back. */
export interface RemovedProfile {
  profile: SealedRecord | undefined;
  pictures: SealedRecord[];
  /** The key that opens them: in a vault that took this one's place they would be no use. */
  key: VaultKey;
}

/** Stores a copy under a new id with copies of its pictures; one that is gone or damaged stays behind. */
export async function duplicateProfile(
  { value }: StoredProfile,
  title: string,
): Promise<StoredProfile> {
  const copied = await Promise.all(
    value.documents.map(async (document) => {
      const picture = await openPicture(document);
      return picture && { ...document, picture: (await pictures.add(picture)).id };
    }),
  );
  return profiles.add({
    ...value,
    title,
    documents: copied.filter((document) => document !== null),
  });
}

/** Deletes a profile and its pictures in one transaction; the result is for `restoreProfile`. */
export async function removeProfile({ id, value }: StoredProfile): Promise<RemovedProfile> {
  const key = await vaultKey();
  return database.transaction('rw', database.profiles, database.pictures, async () => {
    // What another page attached meanwhile is not known here; `sweepPictures` finds it.
    const ids = value.documents.map(({ picture }) => picture);
    const found = await database.pictures.bulkGet(ids);
    const removed = {
      profile: await database.profiles.get(id),
      pictures: found.filter((record) => record !== undefined),
      key,
    };
    await database.profiles.delete(id);
    await database.pictures.bulkDelete(ids);
    return removed;
  });
}

/** Puts a removed profile back as it was, still sealed. Throws VaultReplaced when the vault has another key by now. */
export async function restoreProfile({ profile, pictures, key }: RemovedProfile): Promise<void> {
  await writeUnder(key, [database.profiles, database.pictures], async () => {
    if (profile) await database.profiles.put(profile);
    await database.pictures.bulkPut(pictures);
  });
}

/** The bytes of a document's picture; null when they are gone or damaged. Rejects with VaultLocked. */
export async function openPicture({ picture }: ProfileDocument): Promise<Bytes | null> {
  try {
    return (await pictures.get(picture))?.value ?? null;
  } catch (error) {
    if (error instanceof DamagedRecord) return null;
    throw error;
  }
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
