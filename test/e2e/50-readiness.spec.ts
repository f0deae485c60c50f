import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { createOrganization, createVault, dump } from './support/vault';

test.use({ sharesBrowser: true });

async function chooseProvince(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Province of the filing' }).fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).click();
}

const checklist = (page: Page) => page.getByRole('region', { name: 'Checklist' });
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);

test('what stops a filing comes first, and answers decide what is asked for', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html#/readiness');
  await page.getByRole('radio', { name: 'Individual' }).check({ force: true });
  await chooseProvince(page, 'Gansu');
  await expect(checklist(page).getByRole('heading', { name: /Gansu/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What stops this filing' })).toHaveCount(0);

  await page
    .getByRole('radiogroup', { name: 'The address on the ID is in another province' })
    .getByRole('radio', { name: 'Yes' })
    .check({ force: true });
  await page.locator('summary', { hasText: 'Domain' }).first().click();
  await page.getByRole('textbox', { name: 'Domain', exact: true }).fill('example.org');
  await expect(checklist(page).getByRole('heading', { level: 3 }).first()).toHaveText(
    'What stops this filing',
  );
  await expect(item(page, 'people/id-from-elsewhere')).toContainText('Only people with a local ID');
  await expect(item(page, 'blockers/domain-ending-approved-website.domains-0')).toContainText(
    '.org',
  );
  const question = item(page, 'province/ask');
  await expect(question).toContainText('not known for Gansu');
  await expect(question).toContainText('minimum age');
});

test('a plain case is one screen: what to do now stands there, the rest is folded, and one press leads to what is not answered', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html#/readiness');
  await page.setViewportSize({ width: 1280, height: 720 });
  await chooseProvince(page, 'Zhejiang');
  const phases = page.locator('.checklist-phase');
  await expect(phases.locator('> summary h3')).toHaveText(['Do now', 'Bring', 'Decide', 'Later']);
  await expect(phases.last().locator('summary').first()).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);

  await expect(item(page, 'documents/organization-certificate')).toBeHidden();
  await phases.filter({ hasText: 'Bring' }).locator('> summary').click();
  await expect(item(page, 'documents/entity-leader-id')).toContainText('ID of the entity leader');
  await page.getByRole('radio', { name: 'Another country' }).check({ force: true });
  await expect(item(page, 'documents/entity-leader-id')).toContainText('passport');
  await expect(checklist(page).getByRole('heading', { level: 3 }).first()).toHaveText(
    'What may have it refused',
  );

  await page.getByRole('button', { name: 'Next open question' }).click();
  await expect(page.locator('summary', { hasText: 'People and account' })).toBeFocused();
  await expect(page.getByLabel('In the mainland it is')).toBeVisible();
});

test('ticks survive a reload, also while there is no vault', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('manager.html#/readiness');
  await chooseProvince(page, 'Zhejiang');
  const box = item(page, 'domain/real-name').getByRole('checkbox');
  await box.check({ force: true });
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  await page.reload();
  await expect(box).toBeChecked();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
});

test('ticks for a profile are sealed, and other profiles do not have them', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html');
  await createVault(page);
  await createOrganization(page, 'Lake Software');
  await page.getByRole('link', { name: 'Readiness check' }).click();
  await page.getByLabel('For the profile').selectOption({ label: 'Lake Software' });
  await expect(page).toHaveURL(/#\/readiness\/[0-9a-f-]{36}$/);
  await chooseProvince(page, 'Zhejiang');
  const before = (await dump(page)).length;
  const box = item(page, 'account/one-entity').getByRole('checkbox');
  await box.check({ force: true });
  await expect.poll(async () => (await dump(page)).length).toBeGreaterThan(before);
  expect(await dump(page)).not.toContain('one-entity');
  await page.reload();
  await expect(box).toBeChecked();

  await page.getByLabel('For the profile').selectOption({ label: 'No profile' });
  await expect(page).toHaveURL(/#\/readiness$/);
  await chooseProvince(page, 'Zhejiang');
  await expect(item(page, 'account/one-entity').getByRole('checkbox')).not.toBeChecked();
});

test('the checklist is exported as Markdown with what is done', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('manager.html#/readiness');
  await chooseProvince(page, 'Guangdong');
  await item(page, 'account/one-entity').getByRole('checkbox').check({ force: true });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as Markdown' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('readiness-guangdong.md');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('# Readiness for an ICP filing in Guangdong (organisation)');
  expect(text).toContain('- [x] Check that the account holds no other entity.');
});

test('on paper the form is gone and every reason stands there', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('manager.html#/readiness');
  await chooseProvince(page, 'Guangdong');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox', { name: 'Province of the filing' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByText('One account can hold one entity only')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByText('One account can hold one entity only')).toBeHidden();
});
