import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Names under which systems install Chromium. Google Chrome and Edge are left out on purpose: since version 137 the
 * branded Chrome ignores `--load-extension`, so an unpacked extension cannot be tried in it from a script.
 */
const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const ENDING = process.platform === 'win32' ? '.exe' : '';
const FIXED_PLACES = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

/**
 * The Chromium to use: `BEIAN_LENS_CHROMIUM`, else Playwright's own download, else the system's.
 * @returns {Promise<string | null>} path of the program, null when there is none that starts
 * @throws when `BEIAN_LENS_CHROMIUM` is set but does not start
 */
export async function findBrowser() {
  const wanted = process.env.BEIAN_LENS_CHROMIUM;
  if (wanted) {
    if (starts(wanted)) return wanted;
    throw new Error(
      `BEIAN_LENS_CHROMIUM is "${wanted}", but that program does not start. ` +
        'Set it to the path of a Chromium program, or unset it to let this script look for one.',
    );
  }
  for (const candidate of [await playwrightBrowser(), ...systemBrowsers()]) {
    if (candidate && starts(candidate)) return candidate;
  }
  return null;
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function systemBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ENDING))),
    ...FIXED_PLACES,
  ];
}

function starts(program) {
  // On Windows Chromium knows no `--version`: it would open a window and wait.
  if (process.platform === 'win32') return existsSync(program);
  try {
    accessSync(program, constants.X_OK);
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
