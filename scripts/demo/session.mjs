import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { startReplica } from '../../test/replica/server/index.mjs';
import { ensureBrowser } from '../ensure-browser.mjs';

const PASSPHRASE = 'a demo passphrase for nobody';

/**
 * A browser with the built extension in front of the local filing pages, its vault opened and the fictitious profiles
 * in it.
 * @param {{ extension: string, headless: boolean }} options
 */
export async function startSession({ extension, headless }) {
  const replica = await startReplica();
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-demo-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await ensureBrowser(),
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1500, height: 1000 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${replica.hostResolverRules}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await loadProfiles(context, new URL(worker.url()).host);
  return {
    context,
    async end() {
      await context.close();
      await replica.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As a person would: choose a passphrase, then import the file with the profiles. */
async function loadProfiles(context, extensionId) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manager.html#/backup`);
  for (const box of await passphraseBoxes(page)) await box.fill(PASSPHRASE);
  await page.locator('button[type=submit]').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'profiles.json',
    mimeType: 'application/json',
    buffer: await readFile(new URL('./profiles.json', import.meta.url)),
  });
  await page.getByText(/profiles? (?:were |was )?(?:added|imported)/iu).waitFor();
  await page.close();
}

async function passphraseBoxes(page) {
  const boxes = page.locator('input[type=password]');
  await boxes.first().waitFor();
  return boxes.all();
}
