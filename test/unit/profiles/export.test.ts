import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';

import { FLOOR } from '@/lib/profiles/argon2';
import { database } from '@/lib/profiles/database';
import { exportPlain, exportSealed } from '@/lib/profiles/export';
import { importProfiles, readExport } from '@/lib/profiles/import';
import { addPicture, profiles, pictureFile, type StoredProfile } from '@/lib/profiles/store';

import { exampleProfile } from './example';
import { unlockedStore } from './setup';

const PASSPHRASE = 'export passphrase';
let stored: StoredProfile;

beforeEach(async () => {
  await unlockedStore();
  const file = new File([new Uint8Array(100_000).fill(7)], 'licence.jpg', { type: 'image/jpeg' });
  const document = { key: 'documents.entityCertificate', website: '', ...(await addPicture(file)) };
  stored = await profiles.add({ ...exampleProfile(), documents: [document] });
});

type Json = Record<string, unknown>;
const parsed = (text: string): Json => JSON.parse(text) as Json;
const importText = (text: string, passphrase = '') =>
  importProfiles(readExport(text).file, passphrase);

async function expectNothingImported(
  attempt: () => Promise<unknown>,
  error: string,
  words: RegExp,
) {
  const before = [await database.profiles.count(), await database.pictures.count()];
  const failure = await attempt().then(
    () => expect.fail('It was imported.'),
    (failed: Error) => failed,
  );
  expect(failure.name).toBe(error);
  expect(failure.message).toMatch(words);
  expect([await database.profiles.count(), await database.pictures.count()]).toEqual(before);
}

describe('an export', () => {
  it('that is sealed shows nothing and comes back whole', async () => {
    const text = await exportSealed([stored], PASSPHRASE, FLOOR);
    expect(text).not.toContain('示例');
    expect(readExport(text).needsPassphrase).toBe(true);
    expect(await importText(text, PASSPHRASE)).toBe(1);

    const { records } = await profiles.list();
    const [, copy] = records;
    const [document] = copy?.value.documents ?? [];
    if (!copy || !document) throw new Error('Not imported.');
    expect(copy.value.entity).toEqual(stored.value.entity);
    expect(document.picture).not.toBe(stored.value.documents[0]?.picture);
    expect((await pictureFile(document))?.size).toBe(100_000);
  });

  it('that is plain comes back without a passphrase', async () => {
    const text = await exportPlain([stored]);
    expect(text).toContain('杭州湖光示例软件有限公司');
    expect(readExport(text).needsPassphrase).toBe(false);
    expect(await importText(text)).toBe(1);
  });

  it('is refused with a wrong passphrase', async () => {
    const text = await exportSealed([stored], PASSPHRASE, FLOOR);
    await expectNothingImported(
      () => importText(text, 'another one'),
      'WrongPassphrase',
      /passphrase/,
    );
  });

  it('tells a damaged file from a wrong passphrase', async () => {
    const file = parsed(await exportSealed([stored], PASSPHRASE, FLOOR));
    const sealed = file.sealed as Record<string, string>;
    sealed.sealed = `AAAA${sealed.sealed?.slice(4)}`;
    await expectNothingImported(
      () => importText(JSON.stringify(file), PASSPHRASE),
      'DamagedRecord',
      /damaged/,
    );
  });

  it.each(['memory', 'iterations', 'parallelism'])('cannot lower the Argon2id %s', async (name) => {
    const file = parsed(await exportSealed([stored], PASSPHRASE, FLOOR));
    const { argon2 } = file.sealed as { argon2: Record<string, number> };
    argon2[name] = 0;
    const attempt = async () => importText(JSON.stringify(file), PASSPHRASE);
    await expectNothingImported(attempt, 'UnacceptableParameters', new RegExp(name));
  });

  it('cannot ask for more memory than a browser has', async () => {
    const file = parsed(await exportSealed([stored], PASSPHRASE, FLOOR));
    (file.sealed as { argon2: Json }).argon2.memory = 2 ** 31;
    const attempt = async () => importText(JSON.stringify(file), PASSPHRASE);
    await expectNothingImported(attempt, 'UnacceptableParameters', /memory/);
  });
});

async function plain(change: (contents: Json, file: Json) => void): Promise<string> {
  const file = parsed(await exportPlain([stored, stored]));
  change(file.plain as Json, file);
  return JSON.stringify(file);
}

describe('a file that is no complete export', () => {
  it.each<[string, () => Promise<string>, string, RegExp]>([
    ['text', async () => 'hello', 'ImportRefused', /not JSON/],
    ['other JSON', async () => '{"a":1}', 'ImportRefused', /not a complete export/],
    [
      'a newer format',
      () =>
        plain((_, file) => {
          file.version = 9;
        }),
      'NewerVersion',
      /newer version/,
    ],
    [
      'neither plain nor sealed',
      () =>
        plain((_, file) => {
          delete file.plain;
        }),
      'ImportRefused',
      /not both/,
    ],
    [
      'newer profiles',
      () =>
        plain((contents) => {
          contents.profileVersion = 99;
        }),
      'NewerVersion',
      /99/,
    ],
    [
      'a broken second profile',
      () =>
        plain((contents) => {
          (contents.profiles as Json[])[1] = { kind: 'organization', entity: { name: 7 } };
        }),
      'ImportRefused',
      /Profile 2 .*entity\.name/,
    ],
    [
      'a missing picture',
      () =>
        plain((contents) => {
          contents.pictures = [];
        }),
      'ImportRefused',
      /licence\.jpg/,
    ],
  ])('is refused as a whole: %s', async (_, text, error, words) => {
    const refused = await text();
    await expectNothingImported(async () => importText(refused), error, words);
  });
});
