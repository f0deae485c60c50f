import type { Locator, Page } from '@playwright/test';

import type { browser } from 'wxt/browser';

import { violationsIn } from './support/axe';
import { expect, test } from './support/browser';

test.use({ sharesBrowser: true });

/** In the page. */
declare const chrome: typeof browser;

test('the glossary finds terms, fields, messages and rules in Chinese, pinyin and English', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html#/glossary');
  const search = page.getByRole('textbox', { name: 'Look up' });
  const found = (kind: string): Locator => page.getByRole('region', { name: kind });
  await expect(found('Terms').getByRole('heading', { level: 3 }).first()).toContainText('备案');
  await search.fill('zhuti fuzeren');
  await expect(found('Terms')).toContainText('主体负责人');
  await search.fill('网站名称不合格');
  await expect(found('Messages of the pages')).toContainText('Website name not acceptable');
  await search.fill('same province');
  await expect(found('Rules').getByRole('link').first()).toHaveAttribute('href', /#\/rules\//);
  expect(await violationsIn(page)).toEqual([]);
  await search.fill('qwertyuiop');
  await expect(page.getByText('Nothing is found')).toBeVisible();
});

test('without a vault: the key is shown, colours are chosen, ignored findings are taken back, the version is told', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html#/settings');
  await page.evaluate(() =>
    chrome.storage.local.set({
      ignoredFindings: ['beian.aliyun.com same-province-address entity.mailingAddress 0'],
    }),
  );
  await expect(page.locator('kbd')).toHaveText('Alt+Shift+F');
  await expect(page.getByText(/^Version \d/)).toBeVisible();

  await page.getByLabel('Light or dark').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  const again = page.getByRole('button', { name: /^Show again: .*beian\.aliyun\.com$/ });
  await again.click();
  await expect(page.getByText('No finding is ignored.')).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
});

/** How wide the English of a note stands on the page; a hidden one is a pixel. */
const widthOf = (page: Page, field: string): Promise<number> =>
  page.evaluate((key) => {
    const note = document.querySelector(`beian-lens-note[data-field="${key}"]`);
    return note?.shadowRoot?.querySelector('.text')?.getBoundingClientRect().width ?? 0;
  }, field);

test('notes that come when they are asked for: by pointer, and by keyboard', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  const manager = await openExtensionPage('manager.html#/settings');
  await manager.getByLabel('English on filing pages').selectOption('hover');
  await expect
    .poll(() => manager.evaluate(async () => (await chrome.storage.local.get()).settings))
    .toMatchObject({ notes: 'hover' });

  const page = await openFilingPage('/order/selfBaEntity.htm');
  const note = page.locator('beian-lens-note[data-field="entity.mailingAddress"]');
  await expect(note).toHaveAttribute('data-on-hover', '');
  await expect.poll(() => widthOf(page, 'entity.mailingAddress')).toBeLessThan(2);
  // A screen reader has it all the same.
  await expect(note.locator('.text')).toHaveText('Mailing address');

  await note.hover();
  await expect.poll(() => widthOf(page, 'entity.mailingAddress')).toBeGreaterThan(40);
  await page.mouse.move(0, 0);
  await expect.poll(() => widthOf(page, 'entity.mailingAddress')).toBeLessThan(2);

  const before = page.locator('beian-lens-note[data-shown]');
  await expect(before).toHaveCount(0);
  for (let presses = 0; presses < 40 && (await before.count()) === 0; presses += 1)
    await page.keyboard.press('Tab');
  await expect(before).toHaveCount(1);
  await page.screenshot({ path: test.info().outputPath('hover.png') });

  // The practice page is as the pages that come after it.
  await manager.getByRole('link', { name: 'Practice page' }).click();
  await expect(manager.getByText('Your settings show the English only')).toBeVisible();
  const practised = manager.frameLocator('iframe').locator('beian-lens-note[data-kind=label]');
  await expect(practised.first()).toHaveAttribute('data-on-hover', '');
});
