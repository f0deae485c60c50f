import 'fake-indexeddb/auto';

import { array, assert, asyncProperty, record, string } from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { database } from '@/lib/profiles/database';
import { ChangedElsewhere, DamagedRecord, NewerVersion, VaultLocked } from '@/lib/profiles/errors';
import { decodeJson, encodeJson } from '@/lib/profiles/seal';
import { SealedTable } from '@/lib/profiles/sealed-table';
import { newProfile, type Profile, PROFILE_VERSION, profileSchema } from '@/lib/profiles/schema';
import {
  addPicture,
  duplicateProfile,
  pictureFile,
  pictures,
  profiles,
  removeProfile,
  restoreProfile,
  saveProfile,
} from '@/lib/profiles/store';
import { lockVault } from '@/lib/profiles/vault';

import { exampleProfile } from './example';
import { unlockedStore } from './setup';

beforeEach(unlockedStore);

async function withPicture(): Promise<Profile> {
  const file = new File([new Uint8Array([1, 2, 3])], 'licence.jpg', { type: 'image/jpeg' });
  const document = { key: 'documents.entityCertificate', website: '', ...(await addPicture(file)) };
  return { ...exampleProfile(), documents: [document] };
}

describe('the profiles', () => {
  it('come back as they were saved, whatever was typed', async () => {
    const text = string({ unit: 'binary', maxLength: 60 });
    const anyProfile = record({
      title: text,
      name: text,
      remark: text,
      domains: array(text),
      answer: text,
    });
    await assert(
      asyncProperty(anyProfile, async ({ title, name, remark, domains, answer }) => {
        const profile = profileSchema.parse({
          ...newProfile('organization'),
          title,
          entity: { name, remark },
          answers: { 'entity.legalRepresentative': [answer] },
          websites: [{ id: crypto.randomUUID(), domains }],
        });
        const { id } = await profiles.add(profile);
        expect((await profiles.get(id))?.value).toEqual(profile);
      }),
      { numRuns: 60 },
    );
  });

  it('leave only ids and timestamps readable', async () => {
    await profiles.add(await withPicture());
    const rows = [...(await database.profiles.toArray()), ...(await database.pictures.toArray())];
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(['created', 'id', 'sealed', 'updated']);
      expect(Buffer.from(row.sealed).includes('example')).toBe(false);
      expect(Buffer.from(row.sealed).includes('示例')).toBe(false);
    }
  });

  it('are sealed anew with every save', async () => {
    const stored = await profiles.add(exampleProfile());
    const before = await database.profiles.get(stored.id);
    await profiles.save(stored, stored.value);
    const after = await database.profiles.get(stored.id);
    expect(after?.sealed).not.toEqual(before?.sealed);
  });

  it('cannot be read or written while the profiles are locked', async () => {
    const stored = await profiles.add(exampleProfile());
    await lockVault();
    await expect(profiles.list()).rejects.toThrow(VaultLocked);
    await expect(profiles.get(stored.id)).rejects.toThrow(VaultLocked);
    await expect(profiles.save(stored, stored.value)).rejects.toThrow(VaultLocked);
    await expect(profiles.add(exampleProfile())).rejects.toThrow(VaultLocked);
    expect(await database.profiles.count()).toBe(1);
  });

  it('are not overwritten by a page that read an older state', async () => {
    const first = await profiles.add(exampleProfile());
    const second = await profiles.save(first, { ...first.value, title: 'here' });
    await expect(profiles.save(first, { ...first.value, title: 'there' })).rejects.toThrow(
      ChangedElsewhere,
    );
    expect((await profiles.get(first.id))?.value.title).toBe('here');
    expect(second.updated).toBeGreaterThan(first.updated);
  });

  it('tell every change in any byte, a swapped record and a changed table', async () => {
    const a = await profiles.add(exampleProfile());
    const b = await profiles.add({ ...exampleProfile(), title: 'Other' });
    const rowA = await database.profiles.get(a.id);
    const rowB = await database.profiles.get(b.id);
    if (!rowA || !rowB) throw new Error('Not stored.');

    for (let at = 0; at < rowA.sealed.length; at++) {
      const sealed = rowA.sealed.slice();
      sealed[at] = (sealed[at] ?? 0) ^ 0x80;
      await database.profiles.put({ ...rowA, sealed });
      await expect(profiles.get(a.id), `byte ${at}`).rejects.toThrow(DamagedRecord);
    }
    const { sealed, created, updated } = rowB;
    await database.profiles.put({ ...rowA, sealed, created, updated });
    await expect(profiles.get(a.id)).rejects.toThrow(DamagedRecord);
    await database.profiles.put({ ...rowA, sealed: rowA.sealed.slice(0, 20) });
    await expect(profiles.get(a.id)).rejects.toThrow(DamagedRecord);
    await database.pictures.put(rowB);
    await expect(pictures.get(b.id)).rejects.toThrow(DamagedRecord);
  });

  it('cannot be given another date', async () => {
    const { id, updated } = await profiles.add(exampleProfile());
    await database.profiles.update(id, { updated: updated + 1 });
    await expect(profiles.get(id)).rejects.toThrow(DamagedRecord);
    await database.profiles.update(id, { updated, created: 1 });
    await expect(profiles.get(id)).rejects.toThrow(DamagedRecord);
  });

  it('of a newer version are told from damaged ones', async () => {
    const newer = new SealedTable<Profile>('profiles', {
      version: PROFILE_VERSION + 1,
      encode: (profile) => encodeJson(profile),
      decode: (bytes) => decodeJson(bytes) as Profile,
    });
    const { id } = await newer.add(exampleProfile());
    await expect(profiles.get(id)).rejects.toThrow(NewerVersion);
  });

  it('are listed beside a damaged one', async () => {
    const good = await profiles.add(exampleProfile());
    const bad = await profiles.add(exampleProfile());
    await database.profiles.update(bad.id, { sealed: new Uint8Array(64) });
    const { records, damaged } = await profiles.list();
    expect(records.map(({ id }) => id)).toEqual([good.id]);
    expect(damaged.map(({ id, error }) => [id, error.name])).toEqual([[bad.id, 'DamagedRecord']]);
  });

  it('announce every change to who listens', async () => {
    const controller = new AbortController();
    const seen: string[][] = [];
    profiles.subscribe(
      ({ records }) => seen.push(records.map(({ value }) => value.title)),
      (error) => expect.fail(error.message),
      controller.signal,
    );
    await vi.waitUntil(() => seen.at(-1)?.length === 0);
    await profiles.add(exampleProfile());
    await vi.waitUntil(() => seen.at(-1)?.length === 1);
    expect(seen.at(-1)).toEqual(['Lake Software']);
    controller.abort();
  });
});

describe('document pictures', () => {
  it('come back as files', async () => {
    const [document] = (await withPicture()).documents;
    if (!document) throw new Error('No document.');
    const file = await pictureFile(document);
    expect([file?.name, file?.type, file?.size]).toEqual(['licence.jpg', 'image/jpeg', 3]);
  });

  it('are copied with their profile, deleted with it, and restored with it', async () => {
    const stored = await profiles.add(await withPicture());
    const copy = await duplicateProfile(stored, 'Copy');
    expect(await database.pictures.count()).toBe(2);

    const removed = await removeProfile(stored);
    expect(await profiles.get(stored.id)).toBeNull();
    expect(await database.pictures.count()).toBe(1);
    expect((await profiles.get(copy.id))?.value.title).toBe('Copy');

    await restoreProfile(removed);
    expect((await profiles.get(stored.id))?.value).toEqual(stored.value);
    expect(await database.pictures.count()).toBe(2);
  });

  it('are deleted once a saved profile no longer refers to them', async () => {
    const stored = await profiles.add(await withPicture());
    await saveProfile(stored, { ...stored.value, documents: [] });
    expect(await database.pictures.count()).toBe(0);
  });
});
