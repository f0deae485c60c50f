// A browser with the built extension and a vault in it, for benches of the vault.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { chromium } from '@playwright/test';

import { ensureBrowser } from '../../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../../scripts/sandbox.mjs';

const EXTENSION =
  process.env.BEIAN_LENS_EXTENSION ?? join(import.meta.dirname, '../../../.output/chrome-mv3');
const PASSPHRASE = 'correct horse battery staple';

/** Starts the browser, sets the vault up and gives its manager; `close()` leaves nothing behind. */
export async function openVault() {
  const folder = mkdtempSync(join(tmpdir(), 'vault-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await ensureBrowser(),
    chromiumSandbox,
    acceptDownloads: true,
    args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  context.setDefaultTimeout(0);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const manager = await context.newPage();
  await manager.goto(`${origin}/manager.html#/backup`);
  await manager.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await manager.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
  await manager.getByRole('button', { name: 'Set passphrase' }).click();
  await manager.getByRole('heading', { name: 'Export and import' }).waitFor();
  return {
    context,
    manager,
    origin,
    folder,
    memory: () => memoryOf(folder),
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Imports a file as a person does, on an open page of exports and imports. */
export async function importFile(page, path, passphrase) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(path);
  if (passphrase !== undefined) {
    await page.getByLabel(`Passphrase of ${basename(path)}`).fill(passphrase);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
  }
}

export async function unlock(page) {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** Bytes that the processes of a browser hold; what several share is counted once. */
function memoryOf(folder) {
  const root = readdirSync('/proc').find((id) =>
    textOf(id, 'cmdline').includes(`--user-data-dir=${folder}`),
  );
  const ids = new Set([root]);
  for (let grew = true; grew;) {
    grew = false;
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && !ids.has(name))) {
      const parent = textOf(id, 'stat').split(') ')[1]?.split(' ')[1];
      if (ids.has(parent)) {
        ids.add(id);
        grew = true;
      }
    }
  }
  let sum = 0;
  for (const id of ids)
    sum += Number(/Pss:\s+(\d+)/.exec(textOf(id, 'smaps_rollup'))?.[1] ?? 0) * 1024;
  return sum;
}

/** Empty for a process that has ended meanwhile. */
function textOf(id, file) {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
