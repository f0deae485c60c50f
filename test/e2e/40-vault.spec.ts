import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from './support/browser';
import { openIn } from './support/reopened';
import {
  box,
  createOrganization,
  createVault,
  dump,
  PASSPHRASE,
  saved,
  unlock,
} from './support/vault';

test.use({ sharesBrowser: true });

test('the first run asks for a passphrase and says that it cannot be recovered', async ({
  openExtensionPage,
}) => {
  const popup = await openExtensionPage('popup.html');
  const button = popup.getByRole('button', { name: 'Set passphrase' });
  await expect(popup.getByText('Nobody can recover a forgotten passphrase')).toBeVisible();

  await popup.getByLabel('Passphrase', { exact: true }).fill('too short');
  await expect(popup.getByText('Too short')).toBeVisible();
  await expect(button).toBeDisabled();

  await popup.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await popup.getByLabel('Repeat the passphrase').fill('something else');
  await expect(popup.getByText('The two are not the same yet')).toBeVisible();
  await expect(button).toBeDisabled();

  await popup.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
  await button.click();
  await expect(popup.getByText('There is no profile yet')).toBeVisible();
});

test('locking and unlocking reaches every open page, and a wrong passphrase opens nothing', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  const popup = await openExtensionPage('popup.html');
  await expect(popup.getByRole('combobox', { name: 'Profile' })).toContainText('Lake Software');

  await popup.getByRole('button', { name: 'Lock' }).click();
  await expect(manager.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await expect(manager.getByText('Lake Software')).toHaveCount(0);

  await unlock(manager, 'not the passphrase');
  await expect(manager.getByRole('alert')).toContainText('not the right one');
  await expect(popup.getByRole('button', { name: 'Unlock' })).toBeVisible();

  await unlock(popup);
  await expect(popup.getByRole('combobox', { name: 'Profile' })).toContainText('Lake Software');
  await expect(manager.getByLabel('Name of this profile')).toHaveValue('Lake Software');
});

test('a change made in the moment of locking is saved after unlocking', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  const popup = await openExtensionPage('popup.html');
  const lock = popup.getByRole('button', { name: 'Lock' });
  await lock.focus();

  // Without a blur of the box, so that only the delay before the autosave stands between typing and locking.
  await manager.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { clear(): Promise<void> } } };
    };
    const input = document.querySelector<HTMLInputElement>('[data-field="entity.name"] input');
    if (!input) throw new Error('No box for the name.');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '湖光');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return chrome.storage.session.clear();
  });
  await expect(manager.getByRole('button', { name: 'Unlock' })).toBeVisible();

  await unlock(manager);
  await saved(manager);
  await manager.reload();
  await expect(box(manager, 'entity.name')).toHaveValue('湖光');
});

test.describe('with a browser of its own', () => {
  test.use({ sharesBrowser: false });

  test('the vault stays unlocked when the background worker dies', async ({
    openExtensionPage,
  }) => {
    const manager = await openExtensionPage('manager.html');
    await createVault(manager);
    await createOrganization(manager, 'Lake Software');

    const session = await manager.context().newCDPSession(manager);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');

    await box(manager, 'entity.name').fill('湖光');
    await saved(manager);
    await manager.reload();
    await expect(box(manager, 'entity.name')).toHaveValue('湖光');
  });
});

test('closing the browser locks the vault and keeps what it holds', async ({ replica }) => {
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-reopen-'));
  const launch = () => openIn(folder, replica);

  const first = await launch();
  await createVault(first.page);
  await createOrganization(first.page, 'Lake Software');
  await first.context.close();

  const second = await launch();
  await expect(second.page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await unlock(second.page);
  await expect(second.page.getByText('Lake Software')).toBeVisible();
  await second.context.close();
  await rm(folder, { recursive: true, force: true });
});

test('nothing that was entered can be read in what the browser keeps', async ({
  openExtensionPage,
  requestsLeaving,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  await box(manager, 'entity.name').fill('杭州湖光示例软件有限公司');
  await box(manager, 'entity.certificateNumber').fill('91330199MA0ABC121A');
  await manager.getByRole('link', { name: 'Documents' }).click();
  await manager
    .locator('[data-field="documents.entityCertificate"] input[type=file]')
    .setInputFiles({
      name: 'licence-scan.png',
      mimeType: 'image/png',
      buffer: Buffer.from('P1CTUREBYTES'),
    });
  await expect(manager.getByText('licence-scan.png')).toBeVisible();
  await saved(manager);

  const kept = await dump(manager);
  const id = /profiles\/([0-9a-f-]+)/.exec(manager.url())?.[1] ?? 'no id';
  expect(kept).toContain(id);
  for (const secret of [
    'Lake Software',
    '湖光',
    '91330199MA0ABC121A',
    'licence-scan',
    'P1CTUREBYTES',
    'entityCertificate',
    PASSPHRASE,
    'horse',
  ])
    expect(kept, secret).not.toContain(secret);
  expect(requestsLeaving).toEqual([]);
});

test('the passphrase can be changed, and everything can be deleted', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await manager.goto(manager.url().replace(/#.*|$/, '#/settings'));
  await manager.getByLabel('Current passphrase').fill('not the passphrase');
  await manager.getByLabel('New passphrase').fill('another long passphrase');
  await manager.getByLabel('Repeat the passphrase').fill('another long passphrase');
  await manager.getByRole('button', { name: 'Change passphrase' }).click();
  await expect(manager.getByRole('alert')).toContainText('not the right one');

  await manager.getByLabel('Current passphrase').fill(PASSPHRASE);
  await manager.getByRole('button', { name: 'Change passphrase' }).click();
  await expect(manager.getByText('The passphrase was changed')).toBeVisible();

  await manager.getByRole('button', { name: 'Lock' }).click();
  await unlock(manager, PASSPHRASE);
  await expect(manager.getByRole('alert')).toContainText('not the right one');
  await unlock(manager, 'another long passphrase');

  await manager.getByRole('button', { name: 'Delete everything' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(manager.getByRole('button', { name: 'Set passphrase' })).toBeVisible();
});

test('a database that does not open is told on every page, with what helps, and none is blank', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  // What Chromium says when its files are broken or the disk is full.
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException(
        'Internal error opening backing store for indexedDB.open.',
        'UnknownError',
      );
    };
  });
  for (const path of [
    'popup.html',
    'manager.html#/profiles',
    'manager.html#/filings',
    'manager.html#/backup',
  ]) {
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await page.reload();
    await expect(
      page.getByRole('heading', { name: 'Your profiles cannot be opened' }),
    ).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('restart the browser');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  }
  await page.screenshot({ path: test.info().outputPath('no-database.png') });
  for (const path of ['readiness', 'settings', 'names', 'papers']) {
    await page.goto(`chrome-extension://${extensionId}/manager.html#/${path}`);
    await page.reload();
    await expect(page.locator('h1').first()).toBeVisible();
  }
  await page.close();
});
