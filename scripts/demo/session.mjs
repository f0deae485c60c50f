import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { startReplica } from '../../test/replica/server/index.mjs';
import { browserFlags } from '../browser-flags.mjs';
import { ensureBrowser } from '../ensure-browser.mjs';
import { chromiumSandbox } from '../sandbox.mjs';
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
    chromiumSandbox,
    executablePath: await ensureBrowser(),
    headless,
    viewport: { width: 1500, height: 1000 },
    args: browserFlags(replica, extension),
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
