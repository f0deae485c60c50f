import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { createOrganization, createVault } from './support/vault';

test.use({ sharesBrowser: true });

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

// axe reads every element of long pages, twice.
test.describe.configure({ timeout: 180_000 });

test('the first run and the popup pass axe, light and dark', async ({ openExtensionPage }) => {
  const popup = await openExtensionPage('popup.html');
  await expect(popup.getByRole('button', { name: 'Set passphrase' })).toBeVisible();
  await expectAccessible(popup, 'first run');
  await createVault(popup);
  await expectAccessible(popup, 'popup without a profile');

  const manager = await openExtensionPage('manager.html');
  await createOrganization(manager, 'Lake Software');
  await expect(popup.getByRole('combobox', { name: 'Profile' })).toContainText('Lake Software');
  await expectAccessible(popup, 'popup with a profile');
  await popup.getByRole('button', { name: 'Lock' }).click();
  await expect(popup.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await expectAccessible(popup, 'locked popup');
});

test('every section of the editor passes axe, light and dark', async ({ openExtensionPage }) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  for (const section of ['Entity', 'Leader', 'Website 1', 'Documents']) {
    await manager.getByRole('link', { name: section, exact: true }).click();
    await expect(manager.getByRole('heading', { name: section, level: 2 })).toBeVisible();
    await expectAccessible(manager, section);
  }
});

test('the other pages of the manager pass axe, light and dark', async ({ openExtensionPage }) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  for (const page of ['Profiles', 'Export and import', 'Settings']) {
    await manager.getByRole('link', { name: page, exact: true }).click();
    await expect(manager.getByRole('heading', { name: page, level: 1 })).toBeVisible();
    await expectAccessible(manager, page);
  }
});
