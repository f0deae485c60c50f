import { expect, test } from './support/browser';
import {
  expectSeen,
  headingsOf,
  lossesOf,
  repeatedOf,
  unboundOf,
  violationsOf,
} from './support/screens';
import { createOrganization, createVault } from './support/vault';

test.use({ sharesBrowser: true });

// axe reads every element of each screen, twice.
test.describe.configure({ timeout: 240_000 });

test('every page of the manager is whole in every window, in every colour', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  const nav = manager.getByRole('navigation').first();
  const places = await nav.getByRole('link').allInnerTexts();
  expect(places.length).toBeGreaterThan(10);
  for (const place of places) {
    await nav.getByRole('link', { name: place, exact: true }).click();
    await expect(manager).toHaveTitle(new RegExp(`^${place} · `));
    await expect(manager.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSeen(manager, place);
  }
});

test('so is the editor of a profile with a long name, and the list of profiles', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Qingchuan Information Technology of Hangzhou, second branch');
  for (const section of ['Entity', 'Leader', 'Website 1', 'Documents']) {
    await manager.getByRole('link', { name: section, exact: true }).click();
    await expect(manager.getByRole('heading', { name: section, level: 2 })).toBeVisible();
    await expectSeen(manager, section);
  }
  await manager.getByRole('link', { name: 'All profiles' }).click();
  await expect(manager.getByRole('heading', { name: 'Profiles', level: 1 })).toBeVisible();
  await expectSeen(manager, 'profiles');
});

test('so are a checklist that stops a filing, a name, a rule, and a filing up to its approval', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  const open = (name: string) => manager.getByRole('link', { name, exact: true }).click();
  await open('Readiness check');
  await manager.getByRole('combobox', { name: 'Province of the filing' }).fill('Beijing');
  await manager.getByRole('option', { name: /Beijing/ }).click();
  await manager.locator('summary', { hasText: 'Domain' }).first().click();
  await manager.getByRole('textbox', { name: 'Domain', exact: true }).fill('example.org');
  await expect(manager.getByRole('heading', { name: 'What stops this filing' })).toBeVisible();
  await expectSeen(manager, 'checklist');

  await open('Website-name checker');
  await manager.getByLabel('Website name', { exact: true }).fill('美食分享');
  await expect(manager.getByRole('row', { name: /分享/ })).toBeVisible();
  await expectSeen(manager, 'name checker');
  await open('Rules');
  await manager.getByRole('link', { name: /same province/ }).click();
  await expect(manager.getByRole('heading', { name: 'What it reports' })).toBeVisible();
  await expectSeen(manager, 'one rule');

  await open('Filings');
  await manager.getByRole('button', { name: 'Record a filing' }).click();
  await expectSeen(manager, 'recording a filing');
  await manager.getByLabel('Name of this filing').fill('Lake shop');
  await manager.getByLabel('Stage', { exact: true }).selectOption('sms-verification');
  await manager.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(manager.getByRole('heading', { name: 'Lake shop', level: 1 })).toBeVisible();
  await manager.getByText('Details and dates').click();
  await expectSeen(manager, 'filing');
  await manager.getByRole('button', { name: 'I have entered the code' }).click();
  await manager.getByRole('button', { name: 'It is approved: I have the number' }).click();
  await expect(manager.getByLabel('ICP filing number')).toBeVisible();
  await expectSeen(manager, 'approved filing');
  await manager.getByRole('link', { name: 'All filings' }).click();
  await expect(manager.getByRole('heading', { name: 'Filings', level: 1 })).toBeVisible();
  await expectSeen(manager, 'filings');
});

const BROKEN = `<h2>second</h2><h4>fourth</h4>
  <p style="width:40px;overflow:hidden;white-space:nowrap">cut off in the middle</p>
  <p style="width:50px">a name of many words that stand one below the other</p>
  <p>This sentence stands here twice.</p><p>And so: This sentence stands here twice.</p>
  <p style="width:3000px">wide</p><p style="color:rgb(220 220 220)">pale</p>
  <button class="fill-button" style="border:0">no bound</button>`;

test('the look at screens sees what it looks for', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('photo.html');
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, BROKEN);
  expect(await headingsOf(page)).toHaveLength(3);
  expect((await lossesOf(page)).join()).toMatch(/400 px: scrolls.*squeezed: a name.*cut: .*1920/su);
  expect(await repeatedOf(page)).toEqual(['This sentence stands here twice.']);
  expect(await unboundOf(page)).toEqual(['fill-button no bound']);
  expect((await violationsOf(page)).join()).toContain('light color-contrast');
});
