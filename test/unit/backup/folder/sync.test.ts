import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';

import { decide, undecided } from '@/lib/backup/folder/decide';
import type { Folder } from '@/lib/backup/folder/folder';
import { readLock } from '@/lib/backup/folder/lock-file';
import { LOCK_FILE, syncFolder } from '@/lib/backup/folder/sync';
import { FLOOR } from '@/lib/profiles/argon2';
import { database } from '@/lib/profiles/database';
import { FolderTrouble } from '@/lib/profiles/errors';
import {
  addPicture,
  pictureFile,
  profiles,
  removeProfile,
  saveProfile,
} from '@/lib/profiles/store';
import { adoptVault, createVault } from '@/lib/profiles/vault';

import { exampleProfile } from '../../profiles/example';
import { freshVault, PASSPHRASE } from '../../profiles/setup';

type Files = Map<string, Blob>;

const folderIn = (files: Files): Folder => ({
  names: async () => [...files.keys()],
  read: async (name) => files.get(name) ?? null,
  write: async (name, contents) => void files.set(name, contents),
  remove: async (name) => void files.delete(name),
});

type Rows = Record<string, unknown[]>;

/** What a machine has stored; the one database here is each of them in turn. */
async function store(): Promise<Rows> {
  const all = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(all);
}

async function restore(rows: Rows): Promise<void> {
  for (const table of database.tables) {
    await table.clear();
    await table.bulkPut(rows[table.name] ?? []);
  }
}

let files: Files;
let here: Rows;
let there: Rows;

/** Does something as the one machine or the other. */
async function as<T>(machine: 'here' | 'there', run: () => Promise<T>): Promise<T> {
  await restore(machine === 'here' ? here : there);
  const result = await run();
  if (machine === 'here') here = await store();
  else there = await store();
  return result;
}

const look = () => syncFolder(folderIn(files));
const titles = async () => (await profiles.list()).records.map(({ value }) => value.title).sort();
const only = async () => {
  const [one] = (await profiles.list()).records;
  if (!one) throw new Error('No profile.');
  return one;
};
const rename = async (title: string) => {
  const one = await only();
  await saveProfile(one, { ...one.value, title });
};

/** Both machines as they begin. Two passphrases are stretched for it, slowly on purpose, so it is done once. */
async function begin(): Promise<{ files: Files; here: Rows; there: Rows }> {
  files = new Map();
  await freshVault();
  const picture = await addPicture(new File(['licence'], 'licence.png', { type: 'image/png' }));
  const documents = [{ key: 'documents.entityCertificate', website: '', ...picture }];
  await profiles.add({ ...exampleProfile(), title: 'First', documents });
  await look();
  const first = await store();
  const lock = readLock((await files.get(LOCK_FILE)?.text()) ?? '');
  if (!lock) throw new Error('No lock.');
  await Promise.all(database.tables.map((table) => table.clear()));
  await adoptVault(lock, PASSPHRASE);
  await look();
  return { files, here: first, there: await store() };
}

const begun = await begin();

beforeEach(async () => {
  await freshVault();
  files = new Map(begun.files);
  here = begun.here;
  there = begun.there;
  await restore(there);
});

describe('a second machine', () => {
  it('has everything, the pictures too, and the folder nothing that can be read', async () => {
    await as('there', async () => {
      const { value } = await only();
      expect(value.title).toBe('First');
      const [document] = value.documents;
      expect(document && (await (await pictureFile(document))?.text())).toBe('licence');
    });
    for (const [name, file] of files) {
      const text = `${name} ${await file.text()}`;
      for (const secret of ['First', 'licence', '湖光', 'entity'])
        expect(text).not.toContain(secret);
    }
  });

  it('follows a change and a deletion', async () => {
    await as('here', async () => {
      await rename('Second');
      await look();
    });
    expect(await as('there', () => look().then(titles))).toEqual(['Second']);
    await as('there', async () => {
      await removeProfile(await only());
      await look();
    });
    expect(await as('here', () => look().then(titles))).toEqual([]);
    expect(await as('there', () => look().then(titles))).toEqual([]);
  });

  it('joins a change of another field without a question', async () => {
    await as('here', async () => {
      await rename('Here');
      await look();
    });
    await as('there', async () => {
      const one = await only();
      const entity = { ...one.value.entity, remark: 'There' };
      await saveProfile(one, { ...one.value, entity });
      expect(await look()).toMatchObject({ undecided: 0 });
    });
    await as('here', look);
    for (const machine of ['here', 'there'] as const)
      await as(machine, async () =>
        expect((await only()).value).toMatchObject({ title: 'Here', entity: { remark: 'There' } }),
      );
  });

  it.each([
    ['mine', ['There']],
    ['theirs', ['Here']],
    ['both', ['Here', 'There']],
  ] as const)('keeps both states of one field until a person decides: %s', async (whose, left) => {
    await as('here', async () => {
      await rename('Here');
      await look();
    });
    await as('there', async () => {
      await rename('There');
      expect(await look()).toMatchObject({ undecided: 1 });
      expect(await look()).toMatchObject({ undecided: 1, given: 0 });
      const [one] = await undecided();
      if (!one) throw new Error('Nothing waits.');
      await decide(one, whose);
      expect(await look()).toMatchObject({ undecided: 0 });
      expect(await titles()).toEqual(left);
    });
    await as('here', async () => {
      expect(await look()).toMatchObject({ undecided: 0 });
      expect(await titles()).toEqual(left);
      for (const { value } of (await profiles.list()).records)
        for (const document of value.documents)
          expect(await (await pictureFile(document))?.text()).toBe('licence');
    });
    expect(await as('there', look)).toMatchObject({ taken: 0, given: 0, undecided: 0 });
  });

  it('asks about a profile that both had before they met', async () => {
    await as('there', async () => {
      await database.copies.clear();
      await rename('There');
      for (let round = 0; round < 3; round++) {
        expect(await look()).toMatchObject({ undecided: 1 });
        expect(await titles()).toEqual(['There']);
      }
    });
  });

  it('waits for a file that arrived in part, and takes one that arrived twice once', async () => {
    const before = new Map(files);
    await as('here', async () => {
      await rename('Second');
      await look();
    });
    const after = files;
    const [name = ''] = [...after.keys()].filter((one) => !before.has(one));
    const whole = after.get(name) ?? new Blob();
    for (const part of [0, 10, whole.size - 1]) {
      files = new Map(before).set(name, whole.slice(0, part));
      await as('there', async () => {
        expect(await look()).toMatchObject({ waiting: 1, taken: 0, undecided: 0 });
        expect(await titles()).toEqual(['First']);
      });
    }
    // The old file was not taken away yet, and a sync client has made a copy of the new one.
    files = new Map(before).set(name, whole).set(name.replace('.sealed', ' (1).sealed'), whole);
    await as('there', async () => {
      expect(await look()).toMatchObject({ waiting: 0, taken: 1, undecided: 0 });
      expect(await titles()).toEqual(['Second']);
      expect(await look()).toMatchObject({ taken: 0, undecided: 0 });
    });
  });

  it('is not thrown back by a file of long ago, and a changed file is never taken', async () => {
    const [oldName = ''] = [...files.keys()].filter((name) => name.startsWith('profiles-'));
    const old = files.get(oldName) ?? new Blob();
    await as('here', async () => {
      await rename('Second');
      await look();
      await rename('Third');
      await look();
    });
    files.set(oldName, old);
    await as('there', look);
    expect(await as('there', () => look().then(titles))).toEqual(['Third']);
    const bytes = new Uint8Array(await old.arrayBuffer());
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    files.set(oldName, new Blob([bytes]));
    expect(await as('there', look)).toMatchObject({ waiting: 1, taken: 0 });
  });

  it('fills a folder again that was emptied', async () => {
    files = new Map();
    await as('there', look);
    expect(files.size).toBe(3);
  });
});

it('the folder of another vault is left alone', async () => {
  const before = [...files.keys()];
  await Promise.all(database.tables.map((table) => table.clear()));
  await createVault('another passphrase', FLOOR);
  await expect(look()).rejects.toThrow(FolderTrouble);
  expect([...files.keys()]).toEqual(before);
});
