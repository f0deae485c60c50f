import { statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { filesBelow, packFolder } from '../../scripts/release/pack.mjs';
import { PACKED_LIMIT, UNPACKED_LIMIT, weigh } from '../../scripts/sizes.mjs';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

for (const { name, gzip, limit } of weigh(EXTENSION)) {
  test(`within its budget after gzip: ${name}`, () => {
    expect(gzip).toBeGreaterThan(1_000);
    expect(gzip, `${name}: see npm run bench for what grew`).toBeLessThanOrEqual(limit);
  });
}

test('the extension as a whole is small enough, packed and on the disk', () => {
  const sizes = filesBelow(EXTENSION).map((file) => statSync(join(EXTENSION, file)).size);
  const unpacked = sizes.reduce((sum, size) => sum + size, 0);
  expect(unpacked).toBeGreaterThan(10_000_000);
  expect(unpacked).toBeLessThanOrEqual(UNPACKED_LIMIT);
  expect(packFolder(EXTENSION).length).toBeLessThanOrEqual(PACKED_LIMIT);
});
