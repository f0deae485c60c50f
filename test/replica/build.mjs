import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { ended, startNpm } from '../../scripts/start.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const LOCK = join(HERE, 'package-lock.json');
/** Holds the hash of the lock file that was installed: times of files say nothing after a checkout. */
const INSTALLED = join(HERE, 'node_modules/.installed');
const BUILT = join(HERE, 'dist/.built');
const SOURCES = ['families', 'wording', 'vite.config.mjs'];

/** Installs the component libraries and builds the pages that use them, each only when it is out of date. */
export async function buildReplica() {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== lock) {
    ended(startNpm(['ci', '--ignore-scripts'], { cwd: HERE, stdio: ['ignore', 2, 2] }));
    writeFileSync(INSTALLED, lock);
  }
  if (newest([...SOURCES.map((source) => join(HERE, source)), INSTALLED]) > newest([BUILT])) {
    const { build } = await import('vite');
    await build({ root: HERE, configFile: join(HERE, 'vite.config.mjs'), logLevel: 'error' });
    writeFileSync(BUILT, '');
  }
}

/** Time of the last change in files and folders, 0 when there is none. */
function newest(places) {
  let time = 0;
  for (const place of places.filter((each) => existsSync(each))) {
    const found = statSync(place);
    const inside = found.isDirectory() ? readdirSync(place).map((name) => join(place, name)) : [];
    time = Math.max(time, found.isDirectory() ? newest(inside) : found.mtimeMs);
  }
  return time;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildReplica();
