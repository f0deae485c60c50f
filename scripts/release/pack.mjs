import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { zipSync } from 'fflate';

/** The earliest time that a zip can hold; every entry has it, so that equal files make equal bytes. */
const FIXED = '1980-01-01T00:00:00';

/** Files below a folder, with `/` between the parts of their names, sorted. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * A folder as a zip whose bytes depend on its files alone: not on when they were built or in which sequence they lie.
 * @param {string} folder
 * @returns {Uint8Array}
 */
export function packFolder(folder) {
  const options = { mtime: FIXED, level: 9, os: 3 };
  return zipSync(
    Object.fromEntries(
      filesBelow(folder).map((name) => [name, [readFileSync(join(folder, name)), options]]),
    ),
  );
}

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
