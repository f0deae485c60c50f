import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { startReplica } from '../../test/replica/server/index.mjs';
import { ensureBrowser } from '../ensure-browser.mjs';
import { drawDocuments } from './documents.mjs';
import { loadProfiles } from './load-profiles.mjs';

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
  await loadProfiles(context, new URL(worker.url()).host, await drawDocuments(context));
  return {
    context,
    async end() {
      await context.close();
      await replica.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
