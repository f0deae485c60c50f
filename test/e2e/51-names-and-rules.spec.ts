import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';

test.use({ sharesBrowser: true });

const provinces = (page: Page, verdict: string) =>
  page.locator(`[data-verdict="${verdict}"] .province-chips`);

test('the name checker says where a name is refused while it is typed', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html#/names');
  await page.getByLabel('Website name', { exact: true }).fill('美食分享');
  await expect(provinces(page, 'warned')).toHaveText('Tianjin 天津Shandong 山东');
  await expect(provinces(page, 'refused')).toHaveText('Jiangsu 江苏');
  await expect(provinces(page, 'fine')).toContainText('Beijing');
  await expect(provinces(page, 'unknown')).toContainText('Shanxi');
  await expect(page.getByRole('row', { name: /分享/ })).toContainText('sharing');

  await page.getByLabel('Website name', { exact: true }).fill('技术论坛');
  await expect(page.getByRole('row', { name: /论坛/ })).toContainText('forum');
  await expect(page.locator('[data-verdict="refused"] h2')).toContainText('31');
});

test('an organisation is judged by other rules than a person', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('manager.html#/names');
  await page.getByLabel('Website name', { exact: true }).fill('青川科技官网');
  await expect(provinces(page, 'refused')).toContainText('Zhejiang');
  await page.getByRole('radio', { name: 'Organisation' }).check({ force: true });
  await expect(page.locator('[data-verdict="refused"]')).toHaveCount(0);
});

test('every rule has its page, found by search, with sources and examples', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html#/rules');
  await page.getByLabel('Search the rules').fill('same province address');
  await page.getByRole('link', { name: /same province/ }).click();
  await expect(page).toHaveURL(/#\/rules\/same-province-address$/);
  await expect(page.locator('main[data-rule="same-province-address"]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it reports' })).toBeVisible();
  await expect(page.getByText(/Alibaba Cloud, 2018-2019/).first()).toBeVisible();

  await page.goto(page.url().replace('same-province-address', 'no-such-rule'));
  await expect(page.getByText('There is no rule called no-such-rule.')).toBeVisible();
});

test('the popup leads to readiness check and help without a passphrase', async ({
  openExtensionPage,
  context,
}) => {
  const popup = await openExtensionPage('popup.html');
  const manager = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Readiness check' }).click();
  const page = await manager;
  await expect(page.getByRole('heading', { name: 'Readiness check' })).toBeVisible();
  await page.getByRole('link', { name: 'About the filing' }).click();
  await expect(page.getByRole('heading', { name: 'Who needs it' })).toBeVisible();
  await expect(
    page.getByText('A website that serves mainland China needs an ICP filing'),
  ).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/\[S\d{3}\]|<!--/);
});

test('names that pass are offered from what the site is about, and can be checked', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html#/names');
  const offers = page.getByRole('region', { name: 'Names that pass' });
  await offers.getByLabel('What the site is about').fill('my cats');
  await offers.getByRole('combobox', { name: 'Province of the filing' }).fill('Zhejiang');
  await page.getByRole('option', { name: /Zhejiang/ }).click();
  const first = offers.getByRole('listitem').first();
  await expect(first).toContainText('猫咪日记');
  await expect(first).toContainText('māo mī rì jì');
  await expect(first).toContainText('diary about cats');
  await first.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByLabel('Website name', { exact: true })).toHaveValue('猫咪日记');
  await expect(provinces(page, 'fine')).toContainText('Zhejiang');
});
