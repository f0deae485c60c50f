import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';

import { PASSPHRASE } from '../../scripts/demo/load-profiles.mjs';
import { openPapersTest } from '../papers/open-page.mjs';
import { answerKeys } from './support/answers';
import { OTHER_SITE, test, type Firefox } from './support/firefox';
import { until } from './support/until';

const expect = base.configure({ timeout: 20_000 });
const PROFILES = join(import.meta.dirname, '../../scripts/demo/profiles.json');
const READY = '.fill-button[data-ready=true]:enabled';
const COMPANY = { entityName: '杭州晴川信息技术有限公司', leaderName: '林望舒' };

test.describe.configure({ timeout: 120_000 });

/** In the page, which exposes its framework's own state. */
const stateOf = (page: Page): Promise<Record<string, unknown> | undefined> =>
  page.evaluate(() => window.__replica?.state());

const labelsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('beian-lens-note[data-kind=label]')].map(
      ({ dataset }) => `${dataset.field} ${dataset.index}`,
    ),
  );

async function loadProfiles(firefox: Firefox): Promise<void> {
  const manager = await firefox.openExtensionPage('manager.html#/backup');
  await until(async () => (await manager.$$('input[type=password]')).length === 2);
  for (const box of await manager.$$('input[type=password]')) await box.type(PASSPHRASE);
  await (await until(() => manager.$('button[type=submit]:enabled'))).click();
  const file = await until(() => manager.$('input[type=file]'));
  await (file as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(PROFILES);
  await until(() =>
    manager.evaluate(() => /profiles? was|profiles? were/.test(document.body.innerText)),
  );
  await manager.close();
}

test('the sidebar explains, finds, fills, reports and undoes', async ({ firefox }) => {
  const { window: frame } = firefox;
  await loadProfiles(firefox);
  for (const name of ['aliyun-2019-entity', 'fusion-entity']) {
    const key = answerKeys().find((each) => each.name === name);
    if (!key) throw new Error(`No answer key is called ${name}.`);
    const page = await firefox.open(key.address);
    const wanted = key.fields.map((field) => `${field.key} ${field.index}`);
    await expect.poll(() => labelsOf(page)).toEqual(expect.arrayContaining(wanted));
    const before = await stateOf(page);

    if (name === 'aliyun-2019-entity') {
      const pill = await until(() => page.$('beian-lens-pill >>> .pill'));
      await until(() =>
        pill.evaluate((button) => getComputedStyle(button).visibility === 'visible'),
      );
      expect(await pill.evaluate((button) => button.textContent)).toMatch(/^Fill this page · /);
      await pill.click();
      await expect
        .poll(() => frame.textOf('popup'))
        .toContain('Fill all the same: order 9133…91L, profile 9133…21A');
      await frame.press('popup', 'button', 'Open beside the page');
    }
    await expect.poll(() => frame.textOf('sidebar')).toMatch(/Fill \d+ fields/);
    await until(() => frame.inside('sidebar', `document.querySelector('${READY}') !== null`));
    await frame.press('sidebar', '.fill-button');
    // The order of the local pages is another company's.
    await until(() =>
      frame.inside('sidebar', `document.querySelector('${READY}.otherwise') !== null`),
    );
    await frame.press('sidebar', '.fill-button');
    await until(() => frame.inside('sidebar', `document.querySelector('.report') !== null`));
    await expect.poll(() => stateOf(page)).toMatchObject(COMPANY);
    await frame.press('sidebar', 'button', 'Undo');
    await expect
      .poll(async () => (await stateOf(page))?.entityName || '')
      .toBe(before?.entityName || '');
    // What it still gives back would take the next value away again.
    await expect.poll(() => frame.textOf('sidebar')).toContain('Last undo');

    if (name === 'aliyun-2019-entity') {
      // Not by keys: those go to the sidebar, which has the focus since it was pressed.
      await page.$eval('[name=leaderEmail]', (box) => {
        (box as HTMLInputElement).value = 'not an address';
        for (const type of ['input', 'change'])
          box.dispatchEvent(new Event(type, { bubbles: true }));
      });
      await expect.poll(() => frame.textOf('sidebar')).toContain('not an address');
      await until(() => page.$('beian-lens-finding[data-field="leader.email"]'));
    }
    await page.close();
  }
});

test('the sidebar forgets a page that its tab leaves, and has it again on the way back', async ({
  firefox,
}) => {
  const { window: frame } = firefox;
  await loadProfiles(firefox);
  const page = await firefox.open('/order/selfBaIndex.htm');
  await page.bringToFront();
  const pill = await until(() => page.$('beian-lens-pill >>> .pill'));
  await until(() => pill.evaluate((button) => getComputedStyle(button).visibility === 'visible'));
  await pill.click();
  await until(() => frame.textOf('popup').then((text) => text.includes('Open beside the page')));
  await frame.press('popup', 'button', 'Open beside the page');
  await expect.poll(() => frame.textOf('sidebar')).toContain('Image captcha');
  await page.evaluate(() => location.assign('/order/selfBaConfirm.htm'));
  await expect.poll(() => frame.textOf('sidebar')).toContain('Track this filing');
  await expect.poll(() => frame.textOf('sidebar')).not.toContain('Image captcha');
  await page.evaluate(() => history.back());
  await expect.poll(() => frame.textOf('sidebar')).toContain('Image captcha');
  await expect.poll(() => frame.textOf('sidebar')).not.toContain('Track this filing');
});

test.describe('filing sites that the browser keeps back', () => {
  test.use({ hostsGranted: false });

  test('are asked for by a press', async ({ firefox }) => {
    const { window: frame } = firefox;
    await loadProfiles(firefox);
    const page = await firefox.open('/order/selfBaEntity.htm');
    // The toolbar button lets the extension into this one tab, so what is silent is looked at before.
    await until(() => page.$('form, table'));
    expect(await page.$('beian-lens-note')).toBeNull();
    await frame.pressToolbar();
    await expect
      .poll(() => frame.textOf('popup'))
      .toContain('Your browser does not let Beian Lens read all of the filing sites yet');
    await frame.press('popup', 'button', 'Allow the filing sites');
    await until(() => frame.allow());
    await until(() => page.$('beian-lens-note'));
  });
});

test('a site that the person adds is asked for by a press, and has everything then', async ({
  firefox,
}) => {
  const { window: frame } = firefox;
  const other = await firefox.open(`https://${OTHER_SITE}/home/type/organizer`);
  await until(() => other.$('#outlet input'));
  expect(await other.$('beian-lens-note')).toBeNull();
  // The press lets the popup know this tab's address. Headless, Firefox may open no popup over a page that no script of
  // ours may enter, so the same page is opened in a tab, and pressed there.
  await frame.pressToolbar();
  const tab = await frame.selectedTab();
  const popup = await firefox.openExtensionPage(`popup.html?tab=${tab}`);
  const text = () => popup.evaluate(() => document.body.innerText);
  await expect.poll(text).toContain('is not one of the filing systems');
  await popup.bringToFront();
  await (await until(() => popup.$('::-p-text(Use Beian Lens on this site)'))).click();
  await until(() => frame.allow());
  await until(() => other.$('beian-lens-note[data-kind=label]'));
  // So far it took no passphrase.
  await loadProfiles(firefox);
  await popup.bringToFront();
  await (await until(() => popup.$('.fill-button[data-ready=true]:enabled'))).click();
  // Pages in the back are slow.
  await other.bringToFront();
  await expect
    .poll(async () => JSON.stringify(await stateOf(other)))
    .toContain('lin.wangshu@example.com');
});

test('a container has a storage of its own, which is explained there', async ({ firefox }) => {
  const { window: frame } = firefox;
  await loadProfiles(firefox);
  await frame.openTab(firefox.addressOf('manager.html#/profiles'), 1);
  await expect
    .poll(() => frame.textOf('tab'))
    .toContain('In Firefox, a container tab has a storage of its own');
  await frame.press('tab', 'button', 'Open in a new tab');
  await expect.poll(() => frame.textOf('tab')).toContain('Qingchuan (fictitious company)');
});

test('a private window says why nothing can be kept', async ({ firefox }) => {
  const { window: frame } = firefox;
  const heading = (): Promise<string> =>
    frame.inside<string>('tab', `document.querySelector('h1')?.innerText ?? ''`);
  // The page of the installation, in a tab behind, would be cut off while it loads, and complain.
  const welcome = `w.gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('#/welcome'))`;
  await expect.poll(() => frame.run(`return ${welcome} !== undefined`)).toBe(true);
  await frame.run(`w.gBrowser.selectedTab = ${welcome};`);
  await expect.poll(heading, 'welcome').not.toBe('');
  await frame.run(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(extension.id)).reload();`);
  await frame.run(`
    const opened = w.OpenBrowserWindow({ private: true });
    await new Promise((done) => opened.addEventListener('load', done, { once: true }));`);
  await openPopup(frame);
  await expect.poll(() => frame.textOf('popup')).toContain('Your profiles cannot be opened');
  expect(await frame.textOf('popup')).toContain('use an ordinary window');

  for (const page of ['profiles', 'filings', 'papers', 'backup', 'settings', 'readiness']) {
    await frame.openTab(firefox.addressOf(`manager.html#/${page}`));
    await expect.poll(heading, page).not.toBe('');
  }
  await frame.openTab(firefox.addressOf('manager.html#/profiles'));
  await expect.poll(() => frame.textOf('tab')).toContain('use an ordinary window');
});

test('settings, notes on hover and practice work as in Chromium', async ({ firefox }) => {
  const page = await firefox.openExtensionPage('manager.html#/settings');
  const choose = async (option: string): Promise<void> => {
    const select = await until(() => page.$(`select:has(option[value=${option}])`));
    await select.select(option);
  };
  await choose('dark');
  await until(() => page.evaluate(() => document.documentElement.dataset.theme === 'dark'));
  await choose('hover');
  await until(() => page.$('select:has(option[value=hover]) option[value=hover]:checked'));

  await page.evaluate(() => {
    location.hash = '#/practice';
  });
  await until(() => page.$(READY));
  // The driver gives no frame for a page of the extension inside another; a script of that page looks into it.
  const inForm = <Value>(
    look: (form: Document, name: string) => Value,
    name = '',
  ): Promise<Value> =>
    page.evaluate(
      `(${String(look)})(document.querySelector('iframe').contentDocument, ${JSON.stringify(name)})`,
    ) as Promise<Value>;
  const isThere = (what: string): Promise<boolean> =>
    inForm((form, selector) => form.querySelector(selector) !== null, what);
  const note = 'beian-lens-note[data-field="entity.name"][data-on-hover]';
  await until(() => isThere(note));
  expect(await isThere(`${note}[data-shown]`)).toBe(false);
  const frame = await (await page.$('iframe'))?.boundingBox();
  const label = await inForm((form) => {
    const { x, y } = form.querySelector('label[for="entity.name"]')!.getBoundingClientRect();
    return { x, y };
  });
  await page.mouse.move((frame?.x ?? 0) + label.x + 20, (frame?.y ?? 0) + label.y + 8);
  await until(() => isThere(`${note}[data-shown]`));

  const name = (): Promise<string> =>
    inForm((form) => (form.getElementById('entity.name') as HTMLInputElement).value);
  await (await until(() => page.$(READY))).click();
  await until(() => page.$('.report'));
  expect(await name()).toBe('杭州示例科技有限公司');
  await (await until(() => page.$('.ways-back button'))).click();
  await until(async () => (await name()) === '');
});

test('a paper is read from its picture, in a worker, under the policy of our pages', async ({
  firefox,
}) => {
  test.setTimeout(300_000);
  const studio = await openPapersTest();
  const { base64, expected } = await studio.page.evaluate(() =>
    window.papersTest.draw('id-front', 21, '800px'),
  );
  await studio.close();
  const picture = test.info().outputPath('id.jpg');
  writeFileSync(picture, Buffer.from(base64, 'base64'));

  const page = await firefox.openExtensionPage('manager.html#/papers');
  const file = await until(() => page.$('input[type=file]'));
  await (file as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(picture);
  const number = await page.waitForSelector('.proposal[data-field$=".certificateNumber"]', {
    timeout: 240_000,
  });
  const told = await number?.evaluate((proposal) => (proposal as HTMLElement).innerText);
  expect(told).toContain(expected.idNumber);
  expect(told).toContain('Checked by its check digit');
});

/** Presses the toolbar button until a popup says something: a press on the button of an open one closes it. */
async function openPopup(frame: Firefox['window']): Promise<void> {
  await until(async () => {
    await frame.pressToolbar();
    await base.poll(() => frame.textOf('popup'), { timeout: 5_000 }).not.toBe('');
    return true;
  });
}
