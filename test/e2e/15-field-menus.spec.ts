import type { Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

import { expect, test } from './support/browser';
import { openPanel, pressFill } from './support/panel';
import { exportOf } from './support/plain-export';
import { vaultWith } from './support/vault';

test.use({ sharesBrowser: true });

/** In the worker. */
declare const chrome: typeof browser;

const START = '/order/selfBaIndex.htm';
const WEBSITE = '/order/selfBaWebsite.htm';

const COMPANY = {
  title: 'Lake & Software',
  entity: { type: '企业', certificateNumber: '91330106MA2H0QX91L' },
  websites: [
    {
      id: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a001',
      name: '湖光软件',
      domains: ['lake.example'],
    },
    {
      id: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a002',
      name: '山色软件',
      domains: ['hill.example'],
    },
  ],
};

async function saveProfile(openExtensionPage: (path: string) => Promise<Page>): Promise<void> {
  await vaultWith(await openExtensionPage('manager.html#/profiles'), exportOf(COMPANY));
}

/** What the browser does when the item of the open menu is pressed; nothing else can press it here. */
const pressMenu = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, windowType: 'normal' });
    const clicked = chrome.contextMenus.onClicked as unknown as {
      dispatch(info: object, tab: object | undefined): void;
    };
    clicked.dispatch({ menuItemId: 'fill-field', editable: true, frameId: 0 }, tab);
  });

test('the context menu fills the one field on which it was opened, and undo gives it back', async ({
  worker,
  openExtensionPage,
  openFilingPage,
}) => {
  await saveProfile(openExtensionPage);
  const page = await openFilingPage(START);
  const number = page.locator('input[name=certificateNumber]');
  const domain = page.locator('input[name=domain]');
  await expect(page.locator('beian-lens-note[data-kind="label"]').first()).toBeAttached();
  await page.bringToFront();

  await number.click({ button: 'right' });
  await pressMenu(worker);
  await expect(number).toHaveValue('91330106MA2H0QX91L');
  await expect(domain).toHaveValue('');

  await domain.fill('other.example');
  await domain.click({ button: 'right' });
  await pressMenu(worker);
  await expect(domain).toHaveValue('lake.example');

  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(domain).toHaveValue('other.example');
  await expect(number).toHaveValue('');

  // The website that the panel shows is the one that the menu takes.
  await panel.getByRole('combobox', { name: 'Website' }).selectOption({ label: '山色软件' });
  await page.bringToFront();
  await domain.click({ button: 'right' });
  await pressMenu(worker);
  await expect(domain).toHaveValue('hill.example');
});

test('why the context menu fills nothing is said on the page', async ({
  worker,
  openExtensionPage,
  openFilingPage,
}) => {
  await saveProfile(openExtensionPage);
  const page = await openFilingPage(START);
  const said = page.getByRole('status');
  const number = page.locator('input[name=certificateNumber]');
  await expect(page.locator('beian-lens-note[data-kind="label"]').first()).toBeAttached();
  await page.bringToFront();
  await page.locator('body').click({ button: 'right', position: { x: 5, y: 5 } });
  await pressMenu(worker);
  await expect(said.getByText('There is no field that Beian Lens recognises')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('said.png') });
  await said.getByRole('button', { name: 'Close' }).click();
  await expect(said).toHaveCount(0);

  await page.locator('input[name=captcha]').click({ button: 'right' });
  await pressMenu(worker);
  await expect(said.getByText('Only you can read the picture')).toBeVisible();

  await number.click({ button: 'right' });
  await page.evaluate(() => {
    const label = document.querySelector('[name=certificateNumber]')?.closest('tr')?.firstChild;
    if (label) label.textContent = '主办单位或主办人名称';
  });
  await pressMenu(worker);
  await expect(said.getByText('has changed what it asks there')).toBeVisible();
  await expect(number).toHaveValue('');
});

test('on another’s order the context menu fills nothing, and a panel that is open asks about the field', async ({
  worker,
  openExtensionPage,
  openFilingPage,
}) => {
  const entity = { type: '企业', certificateNumber: '91330199MA0ABC121A', name: '湖光软件' };
  const other = exportOf({ ...COMPANY, entity });
  await vaultWith(await openExtensionPage('manager.html#/profiles'), other);
  const page = await openFilingPage('/order/selfBaEntity.htm');
  const name = page.locator('input[name=entityName]');
  const said = page.getByRole('status');
  await expect(page.locator('beian-lens-note[data-kind="label"]').first()).toBeAttached();
  await page.bringToFront();
  await name.click({ button: 'right' });
  await pressMenu(worker);
  await expect(said.getByText('9133…91L')).toBeVisible();
  // The page can read it.
  await expect(said.getByText(/21A/)).toHaveCount(0);
  await expect(name).toHaveValue('');
  await page.screenshot({ path: test.info().outputPath('another-order.png') });

  const panel = await openPanel(page);
  await page.bringToFront();
  await name.click({ button: 'right' });
  await pressMenu(worker);
  await expect(panel.getByText(/^Only this field:/)).toBeVisible();
  await expect(panel.getByRole('alert')).toContainText('This order is for 9133…91L');
  await pressFill(panel);
  await expect(name).toHaveValue('湖光软件');
});

test('another website’s value goes into the plan, and only the plan on show is filled', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  await saveProfile(openExtensionPage);
  const page = await openFilingPage(WEBSITE);
  await page.bringToFront();
  const panel = await openPanel(page);
  await expect(panel.getByText(/This step has \d+ fields? to fill/)).toBeVisible();
  await panel.locator('.plan-group[data-group="fill"] summary').click();
  await expect(panel.getByText('湖光软件').last()).toBeVisible();
  await panel.getByRole('button', { name: 'Use another value for: Website name' }).click();
  await panel.screenshot({ path: test.info().outputPath('menu.png') });
  await panel.getByRole('menuitem', { name: '山色软件' }).click();
  await expect(page.locator('input[name=websiteName]')).toHaveValue('');
  await pressFill(panel);
  await expect(page.locator('input[name=websiteName]')).toHaveValue('山色软件');
  await expect(panel.getByText('Last fill')).toBeVisible();
  await panel.screenshot({ path: test.info().outputPath('report.png') });
});

test('a field asks from its own note what the profile has for it', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  await saveProfile(openExtensionPage);
  const page = await openFilingPage(WEBSITE);
  await page.bringToFront();
  const panel = await openPanel(page);
  const note = page.locator('beian-lens-note[data-field="website.name"]');
  await note.locator('.text').hover();
  const ask = note.locator('.fill-this');
  // A press that the page makes itself asks nothing.
  await ask.evaluate((button: HTMLElement) => button.click());
  await note.locator('.text').hover();
  await expect(panel.locator('.field-offer')).toHaveCount(0);

  await ask.click();
  const offer = panel.locator('.field-offer');
  await expect(offer).toContainText('Only this field: Website name');
  await expect(panel.locator('.fill-button')).toHaveText('Fill 1 field');
  await offer.getByLabel('山色软件').check();
  await panel.screenshot({ path: test.info().outputPath('offer.png') });
  await pressFill(panel);
  await expect(page.locator('input[name=websiteName]')).toHaveValue('山色软件');
  await expect(page.locator('textarea[name=homeUrl]')).toHaveValue('');
  await expect(offer).toHaveCount(0);
});
