import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { openIn } from './support/reopened';
import { createVault, dump } from './support/vault';

interface ExtensionApi {
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    clearAll(): Promise<boolean>;
  };
  notifications: { getAll(): Promise<Record<string, unknown>> };
  runtime: { getURL(path: string): string };
  storage: {
    local: {
      get(key: string): Promise<{ reminders?: { reminders: unknown[]; shown: string[] } }>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

const HOUR = 3_600_000;

const alarms = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.alarms.getAll());
const notifications = (page: Page) =>
  page.evaluate(async () =>
    Object.keys(
      await (globalThis as unknown as { chrome: ExtensionApi }).chrome.notifications.getAll(),
    ),
  );
const shown = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    return (await chrome.storage.local.get('reminders')).reminders?.shown ?? [];
  });

async function recordFiling(page: Page, name: string, stage: string): Promise<void> {
  await page.getByRole('link', { name: 'Filings' }).click();
  await page.getByRole('button', { name: 'Record a filing' }).click();
  await page.getByLabel('Name of this filing').fill(name);
  await page.getByRole('combobox', { name: 'Province of the filing' }).fill('Qinghai');
  await page.getByRole('option', { name: /Qinghai/ }).click();
  await page.getByLabel('Order number').fill('ORDER-1234');
  await page.getByLabel('Stage', { exact: true }).selectOption(stage);
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('a filing in the SMS verification has its deadline, an alarm and a first reminder', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html');
  await createVault(page);
  await recordFiling(page, 'Secret shop', 'sms-verification');

  const deadline = page.locator('[data-deadline="sms-verification"]');
  await expect(deadline).toContainText('Enter the SMS code');
  await expect(deadline).toContainText('in 23 hours');
  await expect(deadline).toContainText('gave 48 hours');
  const next = page.getByRole('region', { name: 'Next' });
  await expect(next).toContainText('Enter the SMS code');
  await expect(next).toContainText('in 23 hours');
  await expect(next).toContainText('in China');
  await expect(next.getByRole('button', { name: 'I have entered the code' })).toBeVisible();

  await expect.poll(() => alarms(page)).toHaveLength(1);
  const [alarm] = await alarms(page);
  const hours = ((alarm?.scheduledTime ?? 0) - Date.now()) / HOUR;
  expect(hours).toBeGreaterThan(11);
  expect(hours).toBeLessThanOrEqual(12);
  await expect.poll(() => notifications(page)).toHaveLength(1);
  expect(await dump(page)).not.toMatch(/Secret shop|ORDER-1234|Qinghai|青海/);

  await deadline.getByRole('checkbox').check({ force: true });
  await expect.poll(() => alarms(page)).toEqual([]);
});

test('moving on counts the next deadline, and the history can be taken back', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html');
  await createVault(page);
  await recordFiling(page, 'Lake shop', 'administration-review');
  await expect(page.locator('[data-deadline="administration-review"]')).toBeVisible();

  await page.getByRole('button', { name: 'It is approved: I have the number' }).click();
  await expect(page.locator('[data-deadline="psb-filing"]')).toContainText('in 30 days');
  await expect(page.locator('.history').getByRole('listitem')).toHaveText([
    /Approved$/,
    /Administration review$/,
  ]);
  await expect(page.getByText('All changes saved')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-deadline="psb-filing"]')).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /Export calendar/ }).click();
  const calendar = await downloading;
  expect(calendar.suggestedFilename()).toBe('Lake shop.ics');
  expect(await readFile(await calendar.path(), 'utf8')).toContain('PSB filing');

  const footer = page.getByRole('textbox', { name: 'ICP filing number' });
  await footer.fill('青ICP备2026000000号-1');
  await expect(
    page.getByText(
      '<a href="https://beian.miit.gov.cn" target="_blank" rel="noreferrer">青ICP备2026000000号-1</a>',
    ),
  ).toBeVisible();

  // What is no date is said to be none; one in another form stands as all examples do.
  await page.getByText('Details and dates').click();
  const valid = page.getByLabel('Domain valid until');
  await valid.fill('30/4/2099');
  await footer.focus();
  await expect(page.getByText('“30/4/2099” is no date. Write it as YYYY-MM-DD.')).toBeVisible();
  await valid.fill('2099.4.30');
  await footer.focus();
  await expect(valid).toHaveValue('2099-04-30');

  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.locator('[data-deadline="administration-review"]')).toBeVisible();

  await page.getByRole('button', { name: 'Delete this filing' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete this filing' }).click();
  await expect(page.getByText('No filing is recorded yet')).toBeVisible();
  await expect.poll(() => alarms(page)).toEqual([]);
});

test('a worker that was killed sets its alarm again when it starts', async ({
  context,
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html');
  await createVault(page);
  await recordFiling(page, 'Lake shop', 'sms-verification');
  await expect.poll(() => alarms(page)).toHaveLength(1);
  const [before] = await alarms(page);
  await expect.poll(() => shown(page)).toHaveLength(1);

  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: ExtensionApi }).chrome.alarms.clearAll(),
  );
  expect(await alarms(page)).toEqual([]);
  // Any message starts the worker; this one has no effect of its own.
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    void chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined);
  });
  await expect.poll(() => alarms(page)).toMatchObject([{ scheduledTime: before?.scheduledTime }]);
  expect(await shown(page)).toHaveLength(1);
});

test('a reminder missed while the browser was closed is shown at the next start, once, with the vault locked', async ({
  replica,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-'));
  const launch = () => openIn(folder, replica, 'manager.html#/readiness');
  try {
    const first = await launch();
    await first.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      const reminder = {
        id: 'psb-filing/2026-12-22/7',
        filing: '8b1f6c1e-0000-4000-8000-000000000001',
        deadline: 'psb-filing',
        title: 'Make the PSB filing (公安备案) of the website',
        due: '2026-12-22',
        at: Date.now() + 1_500,
        late: false,
      };
      await chrome.storage.local.set({ reminders: { reminders: [reminder], shown: [] } });
    });
    await first.context.close();

    const second = await launch();
    await expect.poll(() => shown(second.page)).toHaveLength(1);
    const keys = await shown(second.page);
    await expect.poll(() => notifications(second.page)).toEqual(keys);
    await second.context.close();

    const third = await launch();
    await third.page.reload();
    expect(await shown(third.page)).toEqual(keys);
    expect(await notifications(third.page)).toEqual([]);
    await third.context.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
