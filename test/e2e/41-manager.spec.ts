import { readFile } from 'node:fs/promises';

import { expect, test } from './support/browser';
import { box, choose, createOrganization, createVault, PASSPHRASE, saved } from './support/vault';

test.use({ sharesBrowser: true });

test('a profile is entered in English, checked while typing, and kept without a save button', async ({
  openExtensionPage,
  requestsLeaving,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');

  await choose(manager, 'Entity location: Province', 'Zhejiang');
  await choose(manager, 'Entity location: City', 'Hangzhou');
  await choose(manager, 'Entity location: District', 'Xihu');
  await choose(manager, 'Entity type', 'Enterprise');
  await box(manager, 'entity.certificateAddress').fill('浙江省杭州市西湖区示例路1号');
  await box(manager, 'entity.mailingAddress').fill('江苏省南京市示例路2号');
  const finding = manager.locator('[data-field="entity.mailingAddress"] [data-severity="error"]');
  await expect(finding).toContainText('same province');
  await expect(manager.getByRole('link', { name: /^Entity/ })).toContainText('1');
  await box(manager, 'entity.mailingAddress').fill('浙江省杭州市西湖区示例路1号');
  await expect(finding).toHaveCount(0);

  await manager.getByRole('button', { name: 'Add an administrator' }).click();
  await box(manager, 'admin.name').fill('李示例');
  await manager.getByRole('link', { name: 'Website 1' }).click();
  await manager.locator('label').filter({ hasText: '李示例' }).click();
  await box(manager, 'website.domains').fill('example.cn');
  await choose(manager, 'Website languages', 'English');
  await saved(manager);

  await manager.reload();
  await expect(manager.getByRole('radio', { name: '李示例' })).toBeChecked();
  await expect(box(manager, 'website.domains')).toHaveValue('example.cn');
  await expect(manager.getByRole('list', { name: /chosen/ })).toContainText('英语');
  await manager.getByRole('link', { name: 'Entity', exact: true }).click();
  await expect(manager.getByRole('combobox', { name: 'Entity location: District' })).toHaveValue(
    /西湖区/,
  );
  expect(requestsLeaving).toEqual([]);
});

test('who looks for Hong Kong among the provinces is told where a company from abroad files', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html#/profiles');
  await createVault(manager);
  await createOrganization(manager, 'Harbour');
  const province = manager.getByRole('combobox', { name: 'Entity location: Province' });
  await province.fill('Hong Kong');
  await expect(manager.getByText('where its branch or representative office')).toBeVisible();
  await manager.keyboard.press('Escape');
  const type = manager.getByRole('combobox', { name: 'Entity type' });
  await type.fill('offshore');
  await expect(manager.getByText('Nothing in this list has these words.')).toBeVisible();
  await type.fill('enterprise');
  await expect(manager.getByText('Nothing in this list has these words.')).toHaveCount(0);
  await manager.getByRole('option').first().click();
  await expect(type).toHaveValue(/^Enterprise/);
});

test('two tabs on one profile never overwrite each other silently', async ({
  openExtensionPage,
}) => {
  const one = await openExtensionPage('manager.html');
  await createVault(one);
  await createOrganization(one, 'Lake Software');
  const two = await openExtensionPage(`manager.html${new URL(one.url()).hash}`);
  await expect(two.getByLabel('Name of this profile')).toHaveValue('Lake Software');

  // What one saves, the other shows.
  await box(one, 'entity.name').fill('湖光');
  await saved(one);
  await expect(box(two, 'entity.name')).toHaveValue('湖光');
});

test('profiles are duplicated, deleted and brought back', async ({ openExtensionPage }) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  await manager.getByRole('link', { name: 'All profiles' }).click();

  await manager.getByRole('button', { name: 'Duplicate' }).click();
  const copy = manager.getByRole('listitem').filter({ hasText: 'Copy of Lake Software' });
  await copy.getByRole('button', { name: 'Fill from this' }).click();
  await expect(copy.getByText('Fills pages', { exact: true })).toBeVisible();

  await copy.getByRole('button', { name: 'Delete' }).click();
  await expect(copy).toHaveCount(0);
  await manager.getByRole('button', { name: 'Undo' }).click();
  await expect(copy).toBeVisible();
});

test('an export comes back with its passphrase alone, and a bad file changes nothing', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  await manager.getByRole('link', { name: 'Export and import' }).click();

  await manager.getByLabel('Passphrase of the file').fill(PASSPHRASE);
  await manager.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
  const download = manager.waitForEvent('download');
  await manager.getByRole('button', { name: 'Save encrypted file' }).click();
  const file = await readFile(await (await download).path());
  expect(file.toString()).not.toContain('Lake');
  await expect(manager.getByText('Saved with your downloads, as beian-lens.backup.')).toBeVisible();

  const offer = (name: string, buffer: Buffer) =>
    manager
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer });
  await offer('other.json', Buffer.from('{"a": 1}'));
  await expect(manager.getByRole('alert')).toContainText('not a complete export');

  await offer('export.json', file);
  await manager.getByLabel('Passphrase of export.json').fill('not the passphrase');
  await manager.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(manager.getByRole('alert')).toContainText('not the right one');
  await manager.getByLabel('Passphrase of export.json').fill(PASSPHRASE);
  await manager.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(manager.getByText('1 record was here already.')).toBeVisible();

  await manager.getByRole('link', { name: 'Profiles', exact: true }).click();
  await manager.getByRole('button', { name: 'Delete' }).click();
  await expect(manager.getByRole('link', { name: 'Lake Software' })).toHaveCount(0);
  await manager.getByRole('link', { name: 'Export and import' }).click();
  await offer('export.json', file);
  await manager.getByLabel('Passphrase of export.json').fill(PASSPHRASE);
  await manager.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(manager.getByText('1 profile was added')).toBeVisible();
  await manager.getByRole('link', { name: 'Profiles', exact: true }).click();
  await expect(manager.getByRole('link', { name: 'Lake Software' })).toHaveCount(1);
});

test('what is decided about pages and sites asks for no vault, what is about the vault does', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html#/settings');
  const keep = manager.getByRole('checkbox', { name: /translated/ });
  const lockTime = manager.getByLabel('Lock after no input for');
  await expect(manager.getByRole('button', { name: 'Set passphrase' })).toBeVisible();
  await expect(manager.getByRole('heading', { name: 'Further sites' })).toBeVisible();
  await expect(keep).toBeChecked();
  await keep.focus();
  await manager.keyboard.press('Space');
  await expect(keep).not.toBeChecked();
  await manager.reload();
  await expect(keep).not.toBeChecked();
  await expect(lockTime).toHaveCount(0);
  await manager.screenshot({ path: test.info().outputPath('settings-without-vault.png') });

  await manager.getByRole('link', { name: 'Profiles' }).click();
  await createVault(manager);
  await manager.getByRole('link', { name: 'Settings' }).click();
  await expect(lockTime).toBeVisible();
  await manager.getByRole('button', { name: 'Lock' }).click();
  await expect(lockTime).toHaveCount(0);
  await expect(keep).not.toBeChecked();
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await manager.screenshot({ path: test.info().outputPath('settings-locked.png') });
});
