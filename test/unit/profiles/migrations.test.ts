import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { NewerVersion } from '@/lib/profiles/errors';
import { migrateProfile, migrations } from '@/lib/profiles/migrations';
import { walkMigrations } from '@/lib/profiles/migrations/walk';
import { PROFILE_VERSION, profileSchema } from '@/lib/profiles/schema';

const FOLDER = resolve('lib/profiles/migrations');
const names = readdirSync(FOLDER);
const versions = Array.from({ length: PROFILE_VERSION }, (_, at) => at + 1);

function example(version: number): unknown {
  return JSON.parse(readFileSync(`${FOLDER}/${version}.example.json`, 'utf8'));
}

describe('the versions of a profile', () => {
  it('have one frozen example each and one migration between neighbours', () => {
    const examples = versions.map((version) => `${version}.example.json`);
    const steps = versions.slice(1).map((version) => `${version - 1}-to-${version}.ts`);
    expect(names.sort()).toEqual(['index.ts', 'walk.ts', ...examples, ...steps].sort());
    expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1));
  });

  it.each(versions)('brings the example of version %i to the current shape', (version) => {
    const migrated = profileSchema.parse(migrateProfile(example(version), version));
    expect(migrated.title).not.toBe('');
  });

  it('opens a record of before there were Apps, with every value and nothing of an App', () => {
    const old = example(2) as { websites: object[]; documents: object[] };
    const migrated = profileSchema.parse(migrateProfile(old, 2));
    expect(migrated).toMatchObject(old);
    expect(migrated.websites.map(({ app }) => [app.platforms, app.apple.name])).toEqual(
      old.websites.map(() => [[], '']),
    );
  });

  it('keeps the newest example as it is: a change of shape without a new version fails here', () => {
    const newest = example(PROFILE_VERSION);
    expect(profileSchema.parse(newest)).toEqual(newest);
  });

  it('walks a chain in order and stops when a step is missing', () => {
    const chain = [2, 1].map((from) => ({
      from,
      migrate: (text: unknown) => `${String(text)}>${from + 1}`,
    }));
    expect(walkMigrations('1', 1, chain, 3)).toBe('1>2>3');
    expect(() => walkMigrations('1', 1, chain, 4)).toThrow('No migration from version 3');
  });

  it('refuses a version from the future', () => {
    expect(() => migrateProfile({}, PROFILE_VERSION + 1)).toThrow(NewerVersion);
  });
});
