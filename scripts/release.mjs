/**
 * Builds what is given away: a zip for each store, the sources with the note for reviewers, their sizes and hashes.
 * Stops when tag, package, manifest and changelog do not name one version; `--try` packs all the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { packFolder, sha256 } from './release/pack.mjs';
import { versionFaults } from './release/versions.mjs';
import { ended, startTool } from './start.mjs';

const FOLDER = '.output/release';
const TARGETS = [
  { store: 'chrome', build: ['build'], from: '.output/chrome-mv3' },
  { store: 'edge', build: ['build', '-b', 'edge'], from: '.output/edge-mv3' },
  { store: 'firefox', build: ['build', '-b', 'firefox', '--mv3'], from: '.output/firefox-mv3' },
];

const git = (...words) => execFileSync('git', words, { maxBuffer: 512 * 1024 * 1024 });
const { version, name } = JSON.parse(readFileSync('package.json', 'utf8'));

const changed = git('status', '--porcelain').toString().trim();
if (changed) fail([`The tree is not as it was committed:\n${changed}`]);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const packed = [];
for (const { store, build, from } of TARGETS) {
  ended(startTool('wxt', build));
  const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));
  fail(
    versionFaults({
      tag: tagHere(),
      packageVersion: version,
      manifestVersion: manifest.version,
      changelog: readFileSync('CHANGELOG.md', 'utf8'),
    }),
  );
  packed.push([`${name}-${version}-${store}.zip`, packFolder(from)]);
}
packed.push([`${name}-${version}-sources.zip`, git('archive', '--format=zip', 'HEAD')]);

const lines = packed.map(([file, bytes]) => {
  writeFileSync(join(FOLDER, file), bytes);
  return `${sha256(bytes)}  ${file}  ${bytes.length} bytes`;
});
writeFileSync(join(FOLDER, 'SHA256SUMS.txt'), `${lines.join('\n')}\n`);
console.log(`\n${lines.join('\n')}\n\nIn ${FOLDER}`);

/** The version tag of this commit, null where it has none: a release is tried before it is tagged. */
function tagHere() {
  const tags = git('tag', '--points-at', 'HEAD', 'v*').toString().split('\n').filter(Boolean);
  return tags[0] ?? null;
}

function fail(faults) {
  if (faults.length === 0) return;
  console.error(faults.join('\n'));
  if (!process.argv.includes('--try')) process.exit(1);
}
