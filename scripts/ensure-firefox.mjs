import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { run } from './ensure-browser.mjs';

const ENDING = process.platform === 'win32' ? '.exe' : '';
const PLACES = [
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name + ENDING))),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @returns {string | null} the Firefox of `BEIAN_LENS_FIREFOX`, else the system's; null when there is none */
export function findFirefox() {
  return process.env.BEIAN_LENS_FIREFOX ?? PLACES.find((place) => existsSync(place)) ?? null;
}

/** Installs Firefox where there is none and the system's packages may be installed. */
export function ensureFirefox() {
  const isOwner = process.platform === 'linux' && process.getuid?.() === 0;
  if (!findFirefox() && isOwner) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'firefox-esr']);
  }
  return findFirefox();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(
    ensureFirefox() ??
      'No Firefox: its tests are left out. Install it, or set BEIAN_LENS_FIREFOX to its path.',
  );
