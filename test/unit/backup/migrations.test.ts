import 'fake-indexeddb/auto';

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { EXPORT_VERSION, exportContents, exportFile } from '@/lib/backup/format';
import { importEverything } from '@/lib/backup/merge';
import { migrations } from '@/lib/backup/migrations';
import { readExport } from '@/lib/backup/read';
import { checklists } from '@/lib/checklist/store';
import { filings } from '@/lib/filings/store';
import { profiles } from '@/lib/profiles/store';

import { PASSPHRASE, unlockedStore } from '../profiles/setup';
import { stubWebLocks } from './web-locks';

stubWebLocks();

const FOLDER = resolve('lib/backup/migrations');
const versions = Array.from({ length: EXPORT_VERSION }, (_, at) => at + 1);
const example = (name: string) => readFileSync(`${FOLDER}/${name}.example.json`, 'utf8');
const read = (name: string) => readExport(new Blob([example(name)]));

beforeEach(unlockedStore);

describe('the versions of an export', () => {
  it('have a plain and a sealed example each and one migration between neighbours', () => {
    const examples = versions.flatMap((version) => [
      `${version}.example.json`,
      `${version}.sealed.example.json`,
    ]);
    const steps = versions.slice(1).map((version) => `${version - 1}-to-${version}.ts`);
    expect(readdirSync(FOLDER).sort()).toEqual(['index.ts', ...examples, ...steps].sort());
    expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1));
  });

  it.each(versions.flatMap((version) => [`${version}`, `${version}.sealed`]))(
    'the example %s still imports',
    async (name) => {
      const file = await read(name);
      const report = await importEverything(file, PASSPHRASE);
      expect(report.profiles).toBe(1);
      const [profile] = (await profiles.list()).records;
      expect(profile?.value.title).toBe('Lake Software');
      expect(profile?.value.documents).toHaveLength(1);
    },
  );

  it('version 2 carries the filing and the checklist of its profile', async () => {
    await importEverything(await read('2'));
    const [profile] = (await profiles.list()).records;
    expect((await filings.list()).records).toMatchObject([{ value: { profile: profile?.id } }]);
    expect((await checklists.list()).records).toMatchObject([{ value: { profile: profile?.id } }]);
  });

  it('the newest example is as it is read: a change of shape without a new version fails here', () => {
    const { plain } = exportFile.parse(JSON.parse(example(`${EXPORT_VERSION}`)));
    expect(exportContents.parse(plain)).toEqual(plain);
  });
});
