import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from './support/browser';
import { openIn } from './support/reopened';
import { findingsOf, whenExplained } from './support/controls';
import { inIsolatedWorld } from './support/isolated-world';
import { settled } from './support/overlay';
import { openWith, pressFill, readyButton } from './support/panel';
import { findIn } from './support/raw-profile';
import { exportOf } from './support/plain-export';
import {
  box,
  createOrganization,
  createVault,
  PASSPHRASE,
  saved,
  unlock,
  vaultWith,
} from './support/vault';

const ENTITY = '/order/selfBaEntity.htm';
const TITLE = 'Zephyr Quillfeather';
const SECRETS = [
  TITLE,
  'Quillfeather',
  '杭州秋羽示例软件有限公司',
  '91330199MA0QQQ121A',
  'quill-licence',
  PASSPHRASE,
  'horse battery',
];

/** A fictitious company of a province that allows one domain for each website. */
const CHONGQING = exportOf({
  title: 'Two domains',
  entity: { region: '重庆市/渝中区', type: '企业' },
  websites: [
    {
      id: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a001',
      name: '湖光软件',
      domains: ['hill-lake.cn', 'lake-hill.cn'],
    },
  ],
});

test('no file of the browser holds what the vault holds: unlocked, locked, closed, opened again', async ({
  replica,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-raw-'));
  const launch = () => openIn(folder, replica);

  const first = await launch();
  await createVault(first.page);
  await createOrganization(first.page, TITLE);
  await box(first.page, 'entity.name').fill('杭州秋羽示例软件有限公司');
  await box(first.page, 'entity.certificateNumber').fill('91330199MA0QQQ121A');
  await first.page.getByRole('link', { name: 'Documents' }).click();
  await first.page
    .locator('[data-field="documents.entityCertificate"] input[type=file]')
    .setInputFiles({ name: 'quill-licence.png', mimeType: 'image/png', buffer: Buffer.from('P') });
  await saved(first.page);
  const filing = await first.context.newPage();
  await filing.goto(`https://beian.aliyun.com${ENTITY}`);
  await whenExplained(filing);
  await first.page.getByRole('button', { name: 'Lock' }).click();
  await expect(first.page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await unlock(first.page);
  await expect(first.page.getByText('quill-licence.png', { exact: false }).first()).toBeVisible();
  await first.context.close();
  const afterFirst = await findIn(folder, SECRETS);
  expect(afterFirst.files).toBeGreaterThan(50);
  expect(afterFirst.found).toEqual([]);

  const second = await launch();
  await expect(second.page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await second.context.close();
  expect((await findIn(folder, SECRETS)).found).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

test.describe('a content script that its page has taken over', () => {
  test.use({ sharesBrowser: true });

  test('gets nothing of the vault, of the storage or of other sites from worker and browser', async ({
    openExtensionPage,
    openFilingPage,
    extensionId,
    worker,
  }) => {
    const manager = await openExtensionPage('manager.html');
    await createVault(manager);
    await createOrganization(manager, TITLE);
    const page = await openFilingPage(ENTITY);
    await whenExplained(page);
    const evil = (expression: string) => inIsolatedWorld(page, extensionId, expression);

    const picture = '{ key: "documents.entityCertificate", website: "", picture: "x" }';
    for (const message of [
      '{ type: "vault-view" }',
      `{ type: "picture", document: ${picture} }`,
      '{ type: "tracked-filings" }',
      '{ type: "note-stage", filing: "x", stage: "approved" }',
      '{ type: "no-such-message" }',
      'null',
      '"text"',
    ])
      expect(await evil(`chrome.runtime.sendMessage(${message})`), message).toBeFalsy();

    for (const area of ['local', 'session']) {
      expect(await evil(`chrome.storage.${area}.get()`), area).toHaveProperty('error');
      const writing = `chrome.storage.${area}.set({ settings: { lockMinutes: 240 } })`;
      expect(await evil(writing), area).toHaveProperty('error');
    }
    expect(JSON.stringify(await worker.evaluate('chrome.storage.local.get()'))).not.toContain(
      '240',
    );

    // What it may say is about its own site, in a shape that is known.
    const binding = '{ key: "entity.name", index: 0, label: "名", structure: "input", ordinal: 0 }';
    await evil(
      `chrome.runtime.sendMessage({ type: 'keep-binding', binding: ${binding}, origin: 'https://beian.miit.gov.cn' })`,
    );
    await evil(
      `chrome.runtime.sendMessage({ type: 'keep-binding', binding: { key: "x".repeat(1e6) } })`,
    );
    const { fieldBindings } = (await worker.evaluate(
      `chrome.storage.local.get('fieldBindings')`,
    )) as { fieldBindings: Record<string, unknown[]> };
    expect(Object.keys(fieldBindings)).toEqual(['https://beian.aliyun.com']);
    expect(Object.values(fieldBindings).flat()).toHaveLength(1);
  });

  test('reads no province of the profile in a finding before a press has filled something', async ({
    openExtensionPage,
    openFilingPage,
  }) => {
    await vaultWith(await openExtensionPage('manager.html#/profiles'), CHONGQING);
    const page = await openFilingPage('/order/selfBaWebsite.htm');
    await whenExplained(page);
    const panel = await openWith(page, 'Two domains');
    await readyButton(panel).waitFor();
    // By script, without a person.
    await page.evaluate(() => {
      const more = [...document.querySelectorAll('*')].find(
        (element) => element.textContent?.trim() === '继续增加域名',
      );
      (more as HTMLElement | undefined)?.click();
      for (const input of document.querySelectorAll<HTMLInputElement>('[name*=omain]')) {
        input.value = 'hill-lake.cn';
        for (const type of ['input', 'change'])
          input.dispatchEvent(new Event(type, { bubbles: true }));
      }
    });
    await settled(page);
    const domains = findingsOf(page, 'website.domains', 'domains-per-website');
    const texts = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('beian-lens-finding')]
          .map((host) => host.shadowRoot?.textContent)
          .join(' '),
      );
    expect(await texts()).not.toContain('Chongqing');

    await pressFill(panel);
    await expect(domains).toContainText('Chongqing takes one');
  });

  test('opens one tab of the manager at most, and only pages that need no vault', async ({
    context,
    openFilingPage,
    extensionId,
  }) => {
    const page = await openFilingPage(ENTITY);
    await whenExplained(page);
    const evil = (path: string) =>
      inIsolatedWorld(
        page,
        extensionId,
        `chrome.runtime.sendMessage({ type: 'open-manager', path: ${JSON.stringify(path)} })`,
      );
    const opened = context.waitForEvent('page');
    await evil('#/help');
    const manager = await opened;
    await manager.waitForLoadState();
    const pages = context.pages().length;
    for (const path of ['#/settings', '/../panel.html?x', '#/backup', '#/rules/mobile-number?x=1'])
      await evil(path);
    await evil('#/rules/mobile-number');
    await expect(manager).toHaveURL(
      `chrome-extension://${extensionId}/manager.html#/rules/mobile-number`,
    );
    expect(context.pages()).toHaveLength(pages);
  });
});
