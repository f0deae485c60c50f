import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** What is in every frame of the filing hosts, and what is added to a frame that holds a filing form. */
const SCRIPTS = {
  'always loaded': 'content-scripts/filing.js',
  'overlay, on a filing form': 'overlay.js',
};

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** Sizes of the scripts on the page, in kB. */
export const sizes = () =>
  Object.entries(SCRIPTS).map(([script, file]) => {
    const content = readFileSync(join(EXTENSION, file));
    return {
      script,
      kB: kilobytes(content.length),
      'gzip kB': kilobytes(gzipSync(content).length),
    };
  });
