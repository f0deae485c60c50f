import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';

import { packFolder, sha256 } from '@/scripts/release/pack.mjs';
import { isNobodys, leftToMaintainer } from '@/scripts/release/placeholders.mjs';
import { notesOf, versionFaults } from '@/scripts/release/versions.mjs';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(files: readonly (readonly [string, string])[], time: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-pack-'));
  folders.push(folder);
  mkdirSync(join(folder, 'chunks'));
  for (const [name, text] of files) {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), new Date(time), new Date(time));
  }
  return folder;
}

const FILES = [
  ['manifest.json', '{"version":"1.0.0"}'],
  ['chunks/popup.js', 'export {};'],
] as const;

test('equal files make equal bytes, whenever and in which sequence they were written', () => {
  const first = packFolder(folderOf(FILES, '2026-01-02T03:04:05Z'));
  const second = packFolder(folderOf([...FILES].reverse(), '2027-07-08T09:10:11Z'));
  expect(sha256(second)).toBe(sha256(first));
  expect(Object.keys(unzipSync(first))).toEqual(['chunks/popup.js', 'manifest.json']);
});

test('another file makes other bytes', () => {
  const first = packFolder(folderOf(FILES, '2026-01-02T03:04:05Z'));
  const other = packFolder(folderOf([['manifest.json', '{}']], '2026-01-02T03:04:05Z'));
  expect(sha256(other)).not.toBe(sha256(first));
});

const CHANGELOG = '## 1.2.0 (2026-11-26)\n\n- Something\n\n## 1.1.0 (2026-10-01)\n\n- Before\n';
const RELEASE = {
  tag: 'v1.2.0',
  packageVersion: '1.2.0',
  manifestVersion: '1.2.0',
  changelog: `# Changelog\n\n${CHANGELOG}`,
};

test.each([
  ['one version everywhere', {}, []],
  ['not tagged yet', { tag: null }, []],
  ['another tag', { tag: 'v1.1.0' }, ['The tag is v1.1.0']],
  ['an old build', { manifestVersion: '1.1.0' }, ['The built manifest says 1.1.0']],
  [
    'something that is not released yet',
    { changelog: `## Unreleased\n\n- More\n\n${CHANGELOG}` },
    ['“## Unreleased”'],
  ],
  ['nothing new since', { changelog: `## Unreleased\n\n${CHANGELOG}` }, []],
  ['a changelog without its date', { changelog: '## 1.2.0\n' }, ['“## 1.2.0”']],
  ['no changelog', { changelog: '' }, ['no heading']],
])('%s', (_case, change, faults) => {
  const found = versionFaults({ ...RELEASE, ...change });
  expect(found).toHaveLength(faults.length);
  for (const [at, fault] of faults.entries()) expect(found[at]).toContain(fault);
});

test.each([
  ['1.2.0', '- Something\n'],
  ['1.1.0', '- Before\n'],
  ['1.0.0', ''],
])('the notes of %s are its part of the changelog', (version, notes) => {
  expect(notesOf(RELEASE.changelog, version)).toBe(notes);
});

test('the changelog tells of the version that package.json names, with its date', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  expect(changelog).toMatch(new RegExp(`^## ${version} \\(\\d{4}-\\d{2}-\\d{2}\\)$`, 'm'));
  expect(notesOf(changelog, version)).toMatch(/^- /m);
});

test.each([
  ['https://beian-lens.example/', true],
  ['https://example.org/beian-lens', true],
  ['https://lens.example:8443', true],
  ['https://github.com/somebody/beian-lens', false],
  ['https://example-lens.org/', false],
])('%s is nobody’s: %s', (homepage, nobodys) => {
  expect(isNobodys(homepage)).toBe(nobodys);
  expect(leftToMaintainer({ homepage })).toHaveLength(nobodys ? 1 : 0);
});
