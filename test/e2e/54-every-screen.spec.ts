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
    expect.soft(await headingsOf(manager), section).toEqual([]);
    expect.soft(await lossesOf(manager), section).toEqual([]);
    expect.soft(await unboundOf(manager), section).toEqual([]);
    expect.soft(await repeatedOf(manager), section).toEqual([]);
  }
  await manager.getByRole('link', { name: 'All profiles' }).click();
  await expect(manager.getByRole('heading', { name: 'Profiles', level: 1 })).toBeVisible();
  await expectSeen(manager, 'profiles');
});

test('so are a checklist and a filing, before and after it is approved', async ({
  openExtensionPage,
}) => {
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  const inProvince = async (): Promise<void> => {
    await manager.getByRole('combobox', { name: 'Province of the filing' }).fill('Qinghai');
    await manager.getByRole('option', { name: /Qinghai/ }).click();
  };
  await manager.getByRole('link', { name: 'Readiness check' }).click();
  await inProvince();
  await expect(manager.getByRole('heading', { name: /^Qinghai/ })).toBeVisible();
  await expectSeen(manager, 'checklist');

  await manager.getByRole('link', { name: 'Filings' }).click();
  await manager.getByRole('button', { name: 'Record a filing' }).click();
  await manager.getByLabel('Name of this filing').fill('Lake shop');
  await inProvince();
  await manager.getByLabel('Stage', { exact: true }).selectOption('sms-verification');
  await manager.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(manager.getByRole('heading', { name: 'Lake shop', level: 1 })).toBeVisible();
  await expectSeen(manager, 'filing');
  await manager.getByRole('button', { name: 'I have entered the code' }).click();
  await manager.getByRole('button', { name: 'It is approved: I have the number' }).click();
  await expect(manager.getByLabel('ICP filing number')).toBeVisible();
  await expectSeen(manager, 'approved filing');
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
