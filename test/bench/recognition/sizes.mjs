import { join } from 'node:path';

import { weigh } from '../../../scripts/sizes.mjs';

const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** Sizes of what is loaded, in kB, with their budgets. */
export const sizes = () =>
  weigh(EXTENSION).map(({ name, raw, gzip, limit }) => ({
    what: name,
    kB: kilobytes(raw),
    'gzip kB': kilobytes(gzip),
    'of at most': kilobytes(limit),
  }));
