import { expect, test } from './support/browser';
import { openPanel } from './support/panel';
import { createVault } from './support/vault';

test.use({ sharesBrowser: true });

test('a status on the order page is offered to the filing that is not there yet', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  const manager = await openExtensionPage('manager.html#/profiles');
  await createVault(manager);
  await manager.getByRole('link', { name: 'Filings' }).click();
  await manager.getByRole('button', { name: 'Record a filing' }).click();
  await manager.getByLabel('Name of this filing').fill('Lake Software');
  await manager.getByRole('combobox', { name: 'Province of the filing' }).fill('Qinghai');
  await manager.getByRole('option', { name: /Qinghai/ }).click();
  await manager.getByLabel('Stage', { exact: true }).selectOption('administration-review');
  await manager.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(manager.getByRole('heading', { name: 'Lake Software', level: 1 })).toBeVisible();

  const page = await openFilingPage('https://icpbeian.aliyun.com/home/review');
  const panel = await openPanel(page);
  const offer = panel.locator('.stage-offer', { hasText: '管局审核驳回' }).first();
  await expect(offer).toContainText('Lake Software');
  await page.screenshot({ path: test.info().outputPath('offer.png') });
  await offer.getByRole('button').first().click();
  await expect(offer).toHaveCount(0);

  await manager.bringToFront();
  await expect(manager.getByRole('heading', { level: 2, name: /^Rejected/ })).toBeVisible();
  await page.close();
});
