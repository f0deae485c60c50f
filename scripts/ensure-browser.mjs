import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

import { findBrowser } from './find-browser.mjs';
import { startTool } from './start.mjs';

/** So that stdout holds nothing but the path. */
const TO_STDERR = ['ignore', 2, 2];

/**
 * Like `findBrowser`, but installs Chromium when there is none: Playwright's download first, then, as root on a
 * system with apt, the system's packages (with a font that has Chinese).
 * @returns {Promise<string>} path of the program
 * @throws when there is no Chromium and none could be installed; the message lists what was tried
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;

  const tried = [];
  for (const [what, install] of ways()) {
    console.error(`No Chromium found. Trying: ${what}`);
    tried.push(`${what}: ${install() ? 'ran, but no Chromium that starts came of it' : 'failed'}`);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    [
      'No Chromium was found and none could be installed.',
      ...tried.map((line) => `  ${line}`),
      'Install Chromium with your system’s package manager, or set BEIAN_LENS_CHROMIUM to its path.',
    ].join('\n'),
  );
}

function ways() {
  const ways = [
    [
      'npx playwright install chromium',
      () =>
        startTool('@playwright/test', ['install', 'chromium'], { stdio: TO_STDERR }).status === 0,
    ],
  ];
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    ways.push([
      'apt-get install chromium fonts-noto-cjk',
      () =>
        run('apt-get', ['update']) &&
        run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk']),
    ]);
  }
  return ways;
}

/** Runs a program of the system. */
export function run(program, args) {
  const { status } = spawnSync(program, args, {
    stdio: TO_STDERR,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
