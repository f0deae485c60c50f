import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { createVault } from './support/vault';

test.use({ sharesBrowser: true });

// axe reads every element of long pages, twice.
test.describe.configure({ timeout: 180_000 });

async function expectAccessible(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(told, `${what}, ${colorScheme}`).toEqual([]);
  }
}

test('readiness, name checker and rules pass axe, light and dark', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html#/readiness');
  await page.getByRole('combobox', { name: 'Province of the filing' }).fill('Beijing');
  await page.getByRole('option', { name: /Beijing/ }).click();
  await page.locator('summary', { hasText: 'Domain' }).first().click();
  await page.getByRole('textbox', { name: 'Domain', exact: true }).fill('example.org');
  await expect(page.getByRole('heading', { name: 'What stops this filing' })).toBeVisible();
  await expectAccessible(page, 'readiness');

  await page.getByRole('link', { name: 'Website-name checker' }).click();
  await page.getByLabel('Website name', { exact: true }).fill('美食分享');
  await expect(page.getByRole('row', { name: /分享/ })).toBeVisible();
  await expectAccessible(page, 'name checker');

  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Rules', level: 1 })).toBeVisible();
  await expectAccessible(page, 'rules');
  await page.getByRole('link', { name: /same province/ }).click();
  await expect(page.getByRole('heading', { name: 'What it reports' })).toBeVisible();
  await expectAccessible(page, 'one rule');
});

test('the filing tracker passes axe, light and dark', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('manager.html');
  await createVault(page);
  await page.getByRole('link', { name: 'Filings' }).click();
  await page.getByRole('button', { name: 'Record a filing' }).click();
  await expectAccessible(page, 'recording a filing');
  await page.getByLabel('Name of this filing').fill('Lake shop');
  await page.getByLabel('Stage', { exact: true }).selectOption('sms-verification');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Lake shop', level: 1 })).toBeVisible();
  await page.getByText('Details and dates').click();
  await expectAccessible(page, 'one filing');
  await page.getByRole('link', { name: 'All filings' }).click();
  await expect(page.getByRole('heading', { name: 'Filings', level: 1 })).toBeVisible();
  await expectAccessible(page, 'filings');
});
