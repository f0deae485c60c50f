import type { browser } from 'wxt/browser';

import { expect, test } from './support/browser';
import { whenExplained } from './support/controls';
import { showOriginal, translatePage } from './support/page-translator';
import { openPanel, pillOf } from './support/panel';

test.use({ sharesBrowser: true });

/** In the worker. */
declare const chrome: typeof browser;

const ENTITY = '/order/selfBaEntity.htm';

test('a recognised form is kept from the browser’s page translation, which its notes outlive', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage(ENTITY);
  await whenExplained(page);
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
  // Those of short texts may still come.
  const notes = await page.locator('beian-lens-note').elementHandles();
  expect(notes.length).toBeGreaterThan(20);
  await page.evaluate(translatePage);
  await expect(page.locator('html')).not.toHaveClass(/translated/u);
  const stands = await Promise.all(
    notes.map((note) => note.evaluate(({ isConnected }) => isConnected)),
  );
  expect(stands).not.toContain(false);
});

test('a page that is translated all the same is told of with the way back, and never “nothing left”', async ({
  openFilingPage,
  worker,
}) => {
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { keepFromTranslation: false } }),
  );
  const page = await openFilingPage(ENTITY);
  await whenExplained(page);
  await expect(pillOf(page)).toContainText('empty field');
  await expect(page.locator('html')).not.toHaveAttribute('translate');

  await page.evaluate(translatePage);
  await expect(pillOf(page)).toContainText('Translated by the browser');
  const panel = await openPanel(page);
  await expect(panel.getByText('The browser has translated this page')).toBeVisible();
  await expect(panel.getByText('Show original', { exact: false })).toBeVisible();
  await expect(panel.getByText('Nothing that is known')).toHaveCount(0);

  await page.evaluate(showOriginal);
  await whenExplained(page);
  await expect(panel.getByText('The browser has translated this page')).toHaveCount(0);
});

test('a page that arrives translated is told of as well', async ({ context, worker }) => {
  expect(worker.url()).toContain('background');
  const page = await context.newPage();
  await page.addInitScript(
    `addEventListener('DOMContentLoaded', () => (${translatePage.toString()})());`,
  );
  await page.goto(`https://beian.aliyun.com${ENTITY}`);
  await expect(pillOf(page)).toContainText('Translated by the browser');
  await expect(page.locator('beian-lens-note')).toHaveCount(0);
});
