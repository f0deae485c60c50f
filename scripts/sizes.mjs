import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a person has to load, and how much of it there may be: bytes after gzip −9. `overlay` is what the first note waits
 * for; a frame with a form gets `words` after it, `rules` when something is entered, and `telling` when a card opens. An html page counts with everything
 * that it can ever load.
 */
export const BUDGETS = [
  { name: 'always loaded in filing hosts', file: 'content-scripts/filing.js', limit: 10_000 },
  { name: 'overlay', file: 'overlay.js', limit: 184_000 },
  {
    name: 'words of short texts and remarks, after the first notes',
    file: 'words.js',
    limit: 100_000,
  },
  { name: 'rules, when something is entered', file: 'rules.js', limit: 190_000 },
  { name: 'telling, when a card opens', file: 'telling.js', limit: 60_000 },
  { name: 'plan, when a choice opened fields', file: 'plan.js', limit: 60_000 },
  { name: 'read-back, when a plan is opened', file: 'read-back.js', limit: 190_000 },
  { name: 'background worker', file: 'background.js', limit: 90_000 },
  { name: 'popup with all its chunks', file: 'popup.html', limit: 250_000 },
  { name: 'drawings of all screens', file: 'icons.svg', limit: 4_000 },
];

/** What a store gives away, and what lies on the disk after it was installed: most bytes, of the browser that needs most. */
export const PACKED_LIMIT = 15_000_000;
export const UNPACKED_LIMIT = 28_000_000;

/** The names of chunks and styles as pages and chunks write them. */
const LOADED = /["'`](?:\.\/|\/?chunks\/|\/?assets\/)([\w.$-]+\.(?:js|css))["'`]/g;

/**
 * Weighs a built extension.
 * @param {string} extension its folder
 * @returns {{ name: string, file: string, limit: number, raw: number, gzip: number }[]} in bytes
 */
export function weigh(extension) {
  return BUDGETS.map((budget) => {
    const contents = filesOf(extension, budget.file).map((file) => readFileSync(file));
    const gzip = contents.map((content) => gzipSync(content, { level: 9 }).length);
    const raw = contents.map(({ length }) => length);
    return { ...budget, raw: sum(raw), gzip: sum(gzip) };
  });
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** A script alone; of a page every script and style that it names, and so on. */
function filesOf(extension, file) {
  if (!file.endsWith('.html')) return [join(extension, file)];
  const found = new Set();
  const follow = (path) => {
    for (const [, name] of readFileSync(path, 'utf8').matchAll(LOADED)) {
      const loaded = join(extension, name.endsWith('.css') ? 'assets' : 'chunks', name);
      if (found.has(loaded) || !existsSync(loaded)) continue;
      found.add(loaded);
      follow(loaded);
    }
  };
  follow(join(extension, file));
  return [...found];
}
