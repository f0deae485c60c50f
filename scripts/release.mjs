/**
 * Builds what is given away: a zip for each store, the sources with the note for reviewers (`docs/building.md`), what is
 * new, and the sizes and hashes of all of it. Stops when tag, package, manifest and changelog do not name one version, or
 * a zip is larger than a slow line can bear.
 *   npm run release                 the version that package.json names
 *   npm run release -- --try        goes on in spite of faults, to look at what comes out
 *   npm run release -- --twice      builds everything a second time and stops when a byte differs
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { packFolder, sha256 } from './release/pack.mjs';
import { leftToMaintainer } from './release/placeholders.mjs';
import { notesOf, versionFaults } from './release/versions.mjs';
import { PACKED_LIMIT } from './sizes.mjs';
import { ended, startTool } from './start.mjs';

const FOLDER = '.output/release';
const TARGETS = [
  { store: 'chrome', build: ['build'], from: '.output/chrome-mv3' },
  { store: 'edge', build: ['build', '-b', 'edge'], from: '.output/edge-mv3' },
  { store: 'firefox', build: ['build', '-b', 'firefox', '--mv3'], from: '.output/firefox-mv3' },
];

const git = (...words) => execFileSync('git', words, { maxBuffer: 512 * 1024 * 1024 });
const packageFile = JSON.parse(readFileSync('package.json', 'utf8'));
const { version, name } = packageFile;
const changelog = readFileSync('CHANGELOG.md', 'utf8');

const changed = git('status', '--porcelain').toString().trim();
if (changed) stop([`The tree is not as it was committed:\n${changed}`]);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const packed = packAll();
stop(packed.flatMap(([file, bytes]) => tooLarge(file, bytes)));
if (process.argv.includes('--twice')) stop(differences(packed, packAll()));

const lines = packed.map(([file, bytes]) => {
  writeFileSync(join(FOLDER, file), bytes);
  return `${sha256(bytes)}  ${file}`;
});
writeFileSync(join(FOLDER, 'SHA256SUMS.txt'), `${lines.join('\n')}\n`);
writeFileSync(join(FOLDER, 'RELEASE-NOTES.md'), notesOf(changelog, version));
console.log(`\nIn ${FOLDER}:`);
for (const [at, [, bytes]] of packed.entries()) console.log(`${lines[at]}  ${megabytes(bytes)}`);
for (const one of leftToMaintainer(packageFile)) console.log(`\nBefore it goes to a store: ${one}`);

/** Each file that is given away with its bytes. */
function packAll() {
  const zips = TARGETS.map(({ store, build, from }) => {
    ended(startTool('wxt', build));
    const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));
    stop(
      versionFaults({
        tag: tagHere(),
        packageVersion: version,
        manifestVersion: manifest.version,
        changelog,
      }),
    );
    return [`${name}-${version}-${store}.zip`, packFolder(from)];
  });
  return [...zips, [`${name}-${version}-sources.zip`, git('archive', '--format=zip', 'HEAD')]];
}

function tooLarge(file, bytes) {
  if (bytes.length <= PACKED_LIMIT || file.endsWith('-sources.zip')) return [];
  return [`${file} has ${bytes.length} bytes, and may have ${PACKED_LIMIT}.`];
}

function differences(first, second) {
  return first
    .filter(([, bytes], at) => sha256(bytes) !== sha256(second[at][1]))
    .map(([file]) => `${file} came out otherwise at the second build.`);
}

function megabytes({ length }) {
  return `${(length / 1024 / 1024).toFixed(2)} MB`;
}

/** The version tag of this commit, null where it has none: a release is tried before it is tagged. */
function tagHere() {
  const tags = git('tag', '--points-at', 'HEAD', 'v*').toString().split('\n').filter(Boolean);
  return tags[0] ?? null;
}

function stop(faults) {
  if (faults.length === 0) return;
  console.error(faults.join('\n'));
  if (!process.argv.includes('--try')) process.exit(1);
}
