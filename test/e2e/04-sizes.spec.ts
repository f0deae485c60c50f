import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { weigh } from '../../scripts/sizes.mjs';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

for (const { name, gzip, limit } of weigh(EXTENSION)) {
  test(`within its budget after gzip: ${name}`, () => {
    expect(gzip).toBeGreaterThan(1_000);
    expect(gzip, `${name}: see npm run bench for what grew`).toBeLessThanOrEqual(limit);
  });
}
