import type { BrowserContext, Page } from '@playwright/test';

import type { Replica } from '../../replica/server/index.mjs';
import { startIn } from './browser-pool';

/**
 * A page of the extension in a browser that keeps its profile in a folder: closed and started again, it finds there what
 * it left.
 */
export async function openIn(
  folder: string,
  replica: Replica,
  path = 'manager.html',
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await startIn(folder, replica);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
  return { context, page };
}
