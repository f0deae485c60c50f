import type { Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf } from './support/controls';
import { openPanel, openWith, pressFill, questionOn, readyButton, tabOf } from './support/panel';
import { exportOf } from './support/plain-export';
import { vaultWith } from './support/vault';

test.use({ sharesBrowser: true });

const ENTITY = '/order/selfBaEntity.htm';

// The passphrase is stretched on purpose, and the machine may be busy.
test.describe.configure({ timeout: 90_000 });

/** In the worker. */
declare const chrome: typeof browser;

/** What the browser does when the shortcut is pressed; one under test gets no keyboard of its own. */
const pressShortcut = (worker: Worker, tab: number): Promise<void> =>
  worker.evaluate((id) => {
    const heard = chrome.commands.onCommand as unknown as {
      dispatch(command: string, tab: object): void;
    };
    heard.dispatch('fill-page', { id });
  }, tab);

test('the keyboard shortcut runs the plan that is on show, and only for the worker', async ({
  openFilingPage,
  openExtensionPage,
  context,
  extensionId,
  worker,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  const name = controlOf(page, 'aliyun-2019-entity', 'entity.name');
  const tab = await tabOf(page);
  const panel = await openWith(page);
  await readyButton(panel).waitFor();

  const other = await openExtensionPage('manager.html');
  const answer = await other.evaluate(
    (id) => chrome.runtime.sendMessage({ type: 'fill-now', tab: id }),
    tab,
  );
  expect(answer).not.toBe(true);
  await other.close();
  await expect(name).toHaveValue('');

  // The order of the local page is another company's.
  await expect(panel.getByRole('alert')).toContainText(
    'This order is for 9133…91L; the profile is 9133…21A.',
  );
  await pressShortcut(worker, tab);
  await expect(questionOn(panel)).toHaveText('Fill all the same: order 9133…91L, profile 9133…21A');
  await readyButton(panel).waitFor();
  await panel.screenshot({ path: test.info().outputPath('question.png') });
  await expect(name).toHaveValue('');
  await pressShortcut(worker, tab);
  await expect(name).toHaveValue('杭州晴川信息技术有限公司');
  await expect(panel.locator('.report')).toBeVisible();
  await expect(panel.locator('.fill-button')).toHaveText(
    '12 filled · 1 left to do, then press 下一步，填写网站信息 (Next: website information)',
  );
});

test('where another’s order is filed, and whose it is, is told in English too', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(
    '/pcContainer/formpage?page=selfBa&entityType=个人&step=confirm',
  );
  const panel = await openWith(page);
  const alert = panel.getByRole('alert');
  await expect(alert).toContainText('江苏省南京市玄武区 (Xuanwu District, Nanjing, Jiangsu)');
});

test('the badge counts what the chosen profile would fill', async ({
  openFilingPage,
  context,
  extensionId,
  worker,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  const tabId = await tabOf(page);
  const badge = () => worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  await expect.poll(badge).toBe('12');
  const panel = await openPanel(page);
  await pressFill(panel);
  await expect.poll(badge).toBe('');
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(badge).toBe('12');
  await panel.getByRole('button', { name: 'Lock' }).click();
  await expect.poll(badge).toBe('');
});

/** A manager of a company, with spaces in a number that a page would complain of. */
const WRITTEN_WITH_SPACES = exportOf({
  title: 'Lake Software',
  entity: { name: '湖光软件有限公司', type: '企业' },
  leader: {
    name: 'JOHN SMITH',
    certificateType: '护照',
    certificateNumber: '533 401 223',
    mobile: '138 0013 8000',
    email: 'lake@example.com',
  },
});

test('the badge counts what a press fills and nothing that the rules refuse, before any panel was open and after a repair', async ({
  openFilingPage,
  openExtensionPage,
  worker,
}) => {
  const manager = await openExtensionPage('manager.html#/profiles');
  await vaultWith(manager, WRITTEN_WITH_SPACES);
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.session.get('refused')))
    .toHaveProperty('refused');
  const page = await openFilingPage(ENTITY);
  const tabId = await tabOf(page);
  const badge = () => worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  // Name of the entity, name, kind of paper and address of the leader; both numbers are refused.
  const counted = 4;
  await expect.poll(badge).toBe(String(counted));

  const panel = await openPanel(page);
  const button = panel.locator('.fill-button');
  await expect(button).toHaveAttribute('data-count', String(counted));
  const refused = panel.getByRole('button', { name: /without the spaces/i });
  await expect(refused).toHaveCount(1);
  await panel.screenshot({ path: test.info().outputPath('refused.png'), fullPage: true });
  expect(await badge()).toBe(String(counted));

  // Once the profile itself is right, both count it.
  await refused.first().click();
  await expect(button).toHaveAttribute('data-count', String(counted + 1));
  await panel.locator('.plan-group[data-group="fill"] summary').click();
  await panel.getByRole('button', { name: 'Keep this in the profile' }).click();
  await expect.poll(badge).toBe(String(counted + 1));
  await expect(button).toHaveAttribute('data-count', String(counted + 1));
});
