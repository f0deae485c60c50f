import 'fake-indexeddb/auto';

import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { everythingKept, exportPlain, exportSealed } from '@/lib/backup/export';
import { type ImportReport, importEverything } from '@/lib/backup/merge';
import { readExport } from '@/lib/backup/read';
import { newInput } from '@/lib/checklist/input';
import { checklists, type SavedChecklist } from '@/lib/checklist/store';
import { startFiling } from '@/lib/filings/filing';
import { readSchedule } from '@/lib/filings/schedule-store';
import { addFiling, filings, removeFiling } from '@/lib/filings/store';
import { FLOOR } from '@/lib/profiles/argon2';
import { database } from '@/lib/profiles/database';
import {
  addPicture,
  pictureFile,
  profiles,
  removeProfile,
  saveProfile,
  type StoredProfile,
} from '@/lib/profiles/store';

import { exampleProfile } from '../profiles/example';
import { unlockedStore } from '../profiles/setup';
import { stubWebLocks } from './web-locks';

stubWebLocks();

const PASSPHRASE = 'export passphrase';
let stored: StoredProfile;

beforeEach(async () => {
  await unlockedStore();
  const file = new File([new Uint8Array(100_000).fill(7)], 'licence.jpg', { type: 'image/jpeg' });
  const document = { key: 'documents.entityCertificate', website: '', ...(await addPicture(file)) };
  stored = await profiles.add({ ...exampleProfile(), documents: [document] });
});

type Bytes = Uint8Array<ArrayBuffer>;
type Json = Record<string, unknown>;
const parsed = (text: string): Json => JSON.parse(text) as Json;
const sealedFile = async () =>
  (await exportSealed(await everythingKept(), PASSPHRASE, { argon2: FLOOR })).file;
const plainText = async () => (await exportPlain(await everythingKept())).file.text();
const importFile = async (file: Blob, passphrase = '', options = {}) =>
  importEverything(await readExport(file), passphrase, options);
const importText = (text: string, passphrase = '') => importFile(new Blob([text]), passphrase);
/** What earlier versions wrote; its passphrase is that of the vault in the tests. */
const earlierSealed = () => readFileSync('lib/backup/migrations/2.sealed.example.json', 'utf8');

/** A sealed export that asks for other Argon2id parameters. */
const weakened = async (change: (argon2: Record<string, number>) => void) => {
  const bytes = new Uint8Array(await (await sealedFile()).arrayBuffer());
  const end = bytes.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  change(header.argon2);
  return new Blob([JSON.stringify(header), bytes.subarray(end)]);
};

const NOTHING: ImportReport = {
  profiles: 0,
  filings: 0,
  checklists: 0,
  alreadyHere: 0,
  differing: 0,
  lacking: [],
};

function checklist(profile: string, change: Partial<SavedChecklist['input']>, ticked: string[]) {
  return { profile, input: newInput('organization', '33', change), ticked };
}

async function countAll(): Promise<number[]> {
  const { profiles, pictures, filings, checklists } = database;
  return Promise.all([profiles, pictures, filings, checklists].map((table) => table.count()));
}

async function expectNothingImported(
  attempt: () => Promise<unknown>,
  error: string,
  words: RegExp,
) {
  const before = await countAll();
  const failure = await attempt().then(
    () => expect.fail('It was imported.'),
    (failed: Error) => failed,
  );
  expect(failure.name).toBe(error);
  expect(failure.message).toMatch(words);
  expect(await countAll()).toEqual(before);
}

describe('an export', () => {
  it.each(['sealed', 'plain'])('that is %s brings everything to an empty vault', async (kind) => {
    const approved = startFiling('Lake shop', new Date('2026-11-01T02:00:00Z'), {
      stage: 'approved',
      profile: stored.id,
    });
    const filing = await addFiling(approved);
    await checklists.add(checklist(stored.id, { age: '40' }, ['account']));
    await checklists.add(checklist('', {}, ['domain']));
    const file = kind === 'sealed' ? await sealedFile() : new Blob([await plainText()]);
    expect((await file.text()).includes('杭州湖光示例软件有限公司')).toBe(kind === 'plain');
    expect((await readExport(file)).needsPassphrase).toBe(kind === 'sealed');

    await unlockedStore();
    const report = await importFile(file, PASSPHRASE);
    expect(report).toEqual({ ...NOTHING, profiles: 1, filings: 1, checklists: 2 });
    const [copy] = (await profiles.list()).records;
    expect(copy).toMatchObject({ id: stored.id, value: stored.value });
    const [document] = copy?.value.documents ?? [];
    expect(document && (await pictureFile(document))?.size).toBe(100_000);
    expect((await filings.list()).records).toMatchObject([{ id: filing.id, value: approved }]);
    expect((await checklists.list()).records.map(({ value }) => value.ticked)).toEqual(
      expect.arrayContaining([['account'], ['domain']]),
    );
    expect((await readSchedule()).reminders.some((one) => one.filing === filing.id)).toBe(true);

    const again = await importFile(file, PASSPHRASE);
    expect(again).toEqual({ ...NOTHING, alreadyHere: 4 });
  });

  it('brings back what was deleted, and keeps both states of what was changed', async () => {
    const filing = await addFiling(startFiling('Shop', new Date(), { profile: stored.id }));
    await checklists.add(checklist(stored.id, { age: '40' }, ['account']));
    const text = await plainText();
    await removeFiling(filing.id);
    await saveProfile(stored, { ...stored.value, title: 'Renamed' });

    expect(await importText(text)).toEqual({ ...NOTHING, profiles: 1, filings: 1, checklists: 1 });
    const { records } = await profiles.list();
    expect(records.map(({ value }) => value.title)).toEqual(['Renamed', 'Lake Software']);
    const copy = records[1];
    expect(copy?.id).not.toBe(stored.id);
    expect(copy?.value.documents[0]?.picture).not.toBe(stored.value.documents[0]?.picture);
    // The filing and the checklist of the file belong to the state of the profile that came with them.
    const [restored] = (await filings.list()).records;
    expect(restored).toMatchObject({ id: filing.id, value: { profile: copy?.id } });
    expect((await checklists.list()).records.map(({ value }) => value.profile)).toEqual(
      expect.arrayContaining([stored.id, copy?.id]),
    );
  });

  it('joins checklists of the same profile: every tick, and the answers here first', async () => {
    const saved = await checklists.add(checklist(stored.id, { age: '40' }, ['account', 'phone']));
    const text = await plainText();
    await checklists.save(saved, checklist(stored.id, { age: '41', sites: '2' }, ['domain']));

    const report = await importText(text);
    expect(report).toEqual({ ...NOTHING, alreadyHere: 1, checklists: 1, differing: 1 });
    const [joined, ...others] = (await checklists.list()).records;
    expect(others).toEqual([]);
    expect(joined?.value.input).toMatchObject({ age: '41', sites: '2' });
    expect(joined?.value.ticked.toSorted()).toEqual(['account', 'domain', 'phone']);
  });

  it('takes answers from the file that are open here', async () => {
    const saved = await checklists.add(checklist(stored.id, { age: '40' }, []));
    const text = await plainText();
    await checklists.save(saved, checklist(stored.id, { websiteName: '湖光' }, []));
    expect(await importText(text)).toMatchObject({ checklists: 1, differing: 0 });
    const [joined] = (await checklists.list()).records;
    expect(joined?.value.input).toMatchObject({ age: '40', websiteName: '湖光' });
  });

  it('brings back a picture that is gone or damaged here', async () => {
    const text = await plainText();
    const [document] = stored.value.documents;
    await database.pictures.update(document?.picture ?? '', { sealed: new Uint8Array(40) });
    expect(await importText(text)).toMatchObject({ profiles: 1 });
    const copy = (await profiles.list()).records.find(({ id }) => id !== stored.id);
    const [restored] = copy?.value.documents ?? [];
    expect(restored && (await pictureFile(restored))?.size).toBe(100_000);
  });

  it('restores a deleted profile under its own id', async () => {
    const text = await plainText();
    await removeProfile(stored);
    await importText(text);
    expect((await profiles.list()).records).toMatchObject([{ id: stored.id, value: stored.value }]);
  });

  it('is refused with a wrong passphrase', async () => {
    const file = await sealedFile();
    await expectNothingImported(
      () => importFile(file, 'another one'),
      'WrongPassphrase',
      /passphrase/,
    );
  });

  it('tells a damaged file from a wrong passphrase, wherever it was changed or cut', async () => {
    const bytes = new Uint8Array(await (await sealedFile()).arrayBuffer());
    await removeProfile(stored);
    const start = bytes.indexOf(10) + 1;
    for (const at of [
      start + 3,
      start + 20,
      start + 300,
      bytes.length - 50_000,
      bytes.length - 1,
    ]) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const attempt = () => importFile(new Blob([changed]), PASSPHRASE);
      await expectNothingImported(attempt, 'DamagedRecord', /damaged or was cut off.+older one/);
    }
    const first = new DataView(bytes.buffer).getUint32(start);
    for (const length of [
      start,
      start + 2,
      start + 100,
      // Exactly between two parts.
      start + 4 + first,
      bytes.length - 1,
      bytes.length - 100_100,
    ]) {
      const attempt = () => importFile(new Blob([bytes.slice(0, length)]), PASSPHRASE);
      await expectNothingImported(attempt, 'DamagedRecord', /damaged or was cut off.+older one/);
    }
  });

  it.each([
    ['that lacks a part at its end', (bytes: Bytes, cut: number) => [bytes.subarray(0, cut)]],
    [
      'that goes on after its last part',
      (bytes: Bytes, cut: number) => [bytes, bytes.subarray(cut)],
    ],
  ])('%s is refused although all that it brings lies here', async (_, parts) => {
    const bytes = new Uint8Array(await (await sealedFile()).arrayBuffer());
    const start = bytes.indexOf(10) + 1;
    const first = new DataView(bytes.buffer).getUint32(start);
    const file = new Blob(parts(bytes, start + 4 + first));
    await expectNothingImported(
      () => importFile(file, PASSPHRASE),
      'DamagedRecord',
      /damaged or was cut off.+older one/,
    );
  });

  it('of an earlier version tells a damaged file from a wrong passphrase', async () => {
    const file = parsed(earlierSealed());
    const sealed = file.sealed as Record<string, string>;
    sealed.sealed = `AAAA${sealed.sealed?.slice(4)}`;
    await expectNothingImported(
      () => importText(JSON.stringify(file), PASSPHRASE),
      'DamagedRecord',
      /damaged/,
    );
  });

  it.each(['memory', 'iterations', 'parallelism'])('cannot lower the Argon2id %s', async (name) => {
    const file = await weakened((argon2) => (argon2[name] = 0));
    const attempt = async () => importFile(file);
    await expectNothingImported(attempt, 'UnacceptableParameters', new RegExp(name));
    const earlier = parsed(earlierSealed()) as { sealed: { argon2: Record<string, number> } };
    earlier.sealed.argon2[name] = 0;
    const again = async () => importText(JSON.stringify(earlier));
    await expectNothingImported(again, 'UnacceptableParameters', new RegExp(name));
  });

  it('cannot ask for more memory or more work than a browser has', async () => {
    const large = await weakened((argon2) => (argon2.memory = 2 ** 31));
    await expectNothingImported(() => importFile(large), 'UnacceptableParameters', /memory is/);
    const long = await weakened((argon2) => (argon2.iterations = 90));
    await expectNothingImported(() => importFile(long), 'UnacceptableParameters', /times/);
  });

  it('cancelled in the middle has imported nothing', async () => {
    const file = await sealedFile();
    await removeProfile(stored);
    const life = new AbortController();
    const options = {
      signal: life.signal,
      onProgress: () => life.abort(new DOMException('', 'AbortError')),
    };
    await expectNothingImported(() => importFile(file, PASSPHRASE, options), 'AbortError', /^$/);
  });

  it('that fails in its last write has imported nothing', async () => {
    const file = await sealedFile();
    await removeProfile(stored);
    await checklists.add(checklist('', {}, []));
    const failing = vi.spyOn(database.checklists, 'bulkPut').mockRejectedValue(new Error('full'));
    await expectNothingImported(() => importFile(file, PASSPHRASE), 'Error', /full/);
    failing.mockRestore();
  });
});

describe('a picture that is gone or damaged here', () => {
  it.each(['sealed', 'plain'])(
    'is told and left out of a %s export, which imports',
    async (kind) => {
      const [document] = stored.value.documents;
      const good = new File([new Uint8Array(9)], 'good.jpg', { type: 'image/jpeg' });
      const other = { key: 'documents.handheldPhoto', website: '', ...(await addPicture(good)) };
      const documents = [...stored.value.documents, other];
      stored = await saveProfile(stored, { ...stored.value, documents });
      await database.pictures.update(document?.picture ?? '', { sealed: new Uint8Array(40) });
      await profiles.add({ ...exampleProfile(), title: 'Without its pictures' });

      const kept = await everythingKept();
      const exported = await (kind === 'sealed'
        ? exportSealed(kept, PASSPHRASE, { argon2: FLOOR })
        : exportPlain(kept));
      expect(exported.pictures).toEqual(['licence.jpg', 'licence.jpg', 'domain.jpg']);
      expect(await importFile(exported.file, PASSPHRASE)).toMatchObject({ alreadyHere: 2 });

      await unlockedStore();
      const report = await importFile(exported.file, PASSPHRASE);
      expect(report.lacking).toEqual(['licence.jpg', 'licence.jpg', 'domain.jpg']);
      const { records } = await profiles.list();
      expect(records.map(({ value }) => value.documents.length)).toEqual([1, 0]);
    },
  );
});

async function plain(change: (contents: Json, file: Json) => void): Promise<string> {
  const file = parsed(await plainText());
  change(file.plain as Json, file);
  return JSON.stringify(file);
}

describe('a file that is no complete export', () => {
  it.each<[string, () => Promise<string>, string, RegExp]>([
    ['text', async () => 'hello', 'ImportRefused', /not an export/],
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
      'both plain and sealed',
      () =>
        plain((_, file) => {
          file.sealed = parsed(earlierSealed()).sealed;
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
          const broken = { kind: 'organization', entity: { name: 7 } };
          (contents.profiles as Json[]).push({ value: broken });
        }),
      'ImportRefused',
      /Profile 2 .*entity\.name/,
    ],
    [
      'newer filings',
      () =>
        plain((contents) => {
          contents.filingVersion = 98;
          contents.filings = [{ value: {} }];
        }),
      'NewerVersion',
      /98/,
    ],
    [
      'a broken filing',
      () =>
        plain((contents) => {
          contents.filings = [{ value: { name: 'Shop', stage: 'no-such-stage', history: [] } }];
        }),
      'ImportRefused',
      /Filing 1 .*stage/,
    ],
    [
      'a broken checklist',
      () =>
        plain((contents) => {
          contents.checklists = [{ profile: 'no id', input: {}, ticked: [] }];
        }),
      'ImportRefused',
      /Checklist 1 .*profile/,
    ],
    [
      'a migration that no version knows',
      () =>
        plain((contents) => {
          contents.profileVersion = 0.5;
        }),
      'ImportRefused',
      /profileVersion/,
    ],
  ])('is refused as a whole: %s', async (_, text, error, words) => {
    const refused = await text();
    await expectNothingImported(() => importText(refused), error, words);
  });
});
