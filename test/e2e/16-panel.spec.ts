import { AxeBuilder } from '@axe-core/playwright';
import type { Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf, findingsOf, whenExplained } from './support/controls';
import { openPanel, openWith, panelFrame, panelOf, pressFill, readyButton } from './support/panel';

test.use({ sharesBrowser: true });

const ENTITY = {
  'aliyun-2019': '/order/selfBaEntity.htm',
  fusion: '/pcContainer/formpage?page=selfBa&pageAction=init&step=entity',
} as const;

// The passphrase is stretched on purpose, and the machine may be busy.
test.describe.configure({ timeout: 90_000 });

test('without a vault the panel leads to the first profile', async ({
  openFilingPage,
  context,
}) => {
  const page = await openFilingPage(ENTITY['aliyun-2019']);
  const opened = context.waitForEvent('page');
  await panelOf(page).getByRole('button', { name: 'Make a profile' }).click();
  expect((await opened).url()).toContain('/manager.html');
});

test('a locked vault offers to unlock and shows no profile', async ({
  openFilingPage,
  openExtensionPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY['aliyun-2019']);
  const panel = await openWith(page);
  const popup = await openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'Lock' }).click();
  await expect(panel.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await expect(panel.getByText('Qingchuan')).toHaveCount(0);
  await expect(panel.locator('.fill-button')).toHaveCount(0);
});

for (const [family, address] of Object.entries(ENTITY)) {
  test(`${family}: plan, one press, report and undo`, async ({
    openFilingPage,
    context,
    extensionId,
    requestsLeaving,
  }) => {
    await loadProfiles(context, extensionId);
    const page = await openFilingPage(address);
    const name = controlOf(page, `${family}-entity`, 'entity.name');
    const before = await page.evaluate(() => window.__replica?.state());
    const panel = await openWith(page);
    await pressFill(panel);
    await expect(panel.locator('.report')).toBeVisible();
    await expect(name).toHaveValue('杭州晴川信息技术有限公司');
    await expect
      .poll(() => page.evaluate(() => window.__replica?.state()))
      .toMatchObject({ entityName: '杭州晴川信息技术有限公司', leaderName: '林望舒' });

    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect(panel.getByRole('region', { name: 'Last undo' })).toBeVisible();
    await expect(name).toHaveValue('');
    await expect
      .poll(() => page.evaluate(() => window.__replica?.state().entityName ?? ''))
      .toBe(before?.entityName ?? '');
    expect(await page.evaluate(() => window.__replica?.clicks)).toEqual({
      next: 0,
      save: 0,
      submit: 0,
    });
    expect(requestsLeaving).toEqual([]);

    await pressFill(panel);
    await expect(panel.getByRole('region', { name: 'Last fill' })).toBeVisible();
    await page.getByRole('button', { name: '下一步，填写网站信息' }).click();
    await controlOf(page, `${family}-website`, 'website.name').waitFor();
    await openPanel(page);
    await expect(panel.getByRole('heading', { name: 'Fill in website information' })).toBeVisible();
    await expect(panel.getByText(/^This is the next step: \d+ fields to fill$/)).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('next-step.png') });
  });
}

test('what was filled can be emptied, and a value that has no field on the page copied', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openFilingPage(ENTITY['aliyun-2019']);
  const name = controlOf(page, 'aliyun-2019-entity', 'entity.name');
  const email = controlOf(page, 'aliyun-2019-entity', 'leader.email');
  await name.fill('旧名称');
  await page.evaluate(() => {
    document.querySelector('[name=leaderEmail]')?.closest('tr')?.remove();
  });
  const panel = await openWith(page);
  const missing = panel.locator('[data-group="not-on-page"]');
  await missing.locator('summary').click();
  await expect(missing.locator('li')).toHaveText([/e-mail.*lin\.wangshu@example\.com/i]);
  await page.screenshot({ path: test.info().outputPath('not-on-page.png') });
  await missing.getByRole('button', { name: 'Copy' }).click();
  await expect(missing.getByRole('button', { name: 'Copied' })).toBeVisible();
  const remark = controlOf(page, 'aliyun-2019-entity', 'entity.remark');
  await remark.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(remark).toHaveValue('lin.wangshu@example.com');
  await expect(email).toHaveCount(0);

  await panel.getByText('Replace what is on the page').click();
  await pressFill(panel);
  await expect(name).toHaveValue('杭州晴川信息技术有限公司');
  await panel.getByRole('button', { name: 'Another way back' }).click();
  await page.screenshot({ path: test.info().outputPath('ways-back.png') });
  await panel.getByRole('menuitem', { name: 'Empty what was filled' }).click();
  await expect(panel.getByRole('region', { name: 'Last emptying' })).toContainText('empty now');
  await expect(name).toHaveValue('');
  await page.screenshot({ path: test.info().outputPath('emptied.png') });
});

test('a fill that is stopped keeps what it did, says what it did not, and can go on', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY['aliyun-2019']);
  const field = (key: string) => controlOf(page, 'aliyun-2019-entity', key);
  const mobile = field('leader.mobile');
  // A control that the page locks once the first one is filled: the fill waits for it.
  const lock = await mobile.elementHandle();
  await field('entity.name').evaluate((first, late) => {
    first.addEventListener('input', () => late?.setAttribute('disabled', ''), { once: true });
  }, lock);
  const panel = await openWith(page);
  await pressFill(panel);
  await expect(field('leader.name')).toHaveValue('林望舒');
  await expect(panel.locator('.fill-button')).toHaveText('Working on the page…');
  await page.screenshot({ path: test.info().outputPath('running.png') });
  await panel.getByRole('button', { name: 'Stop' }).click();

  const report = panel.getByRole('region', { name: 'Last fill' });
  await expect(report.locator('[data-group="filled"] summary')).toContainText('filled');
  await report.locator('[data-group="cancelled"] summary').click();
  await expect(report.locator('[data-group="cancelled"]')).toContainText(
    /not reached before the stop.*mobile.*e-mail/is,
  );
  await expect(field('entity.name')).toHaveValue('杭州晴川信息技术有限公司');
  await expect(mobile).toHaveValue('');
  await expect(field('leader.email')).toHaveValue('');
  await expect(panel.getByRole('button', { name: 'Stop' })).toHaveCount(0);

  await mobile.evaluate((box) => box.removeAttribute('disabled'));
  await pressFill(panel);
  await expect(field('leader.email')).toHaveValue('lin.wangshu@example.com');
  await expect(mobile).toHaveValue('13800138000');
});

/** In the worker. */
declare const chrome: typeof browser;

/** What the browser does when the shortcut is pressed; one under test gets no keyboard of its own. */
const pressShortcut = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const heard = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
    heard.dispatch('fill-page');
  });

const openPopups = (worker: Worker): Promise<number> =>
  worker.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
  );

test.describe('the keyboard shortcut', () => {
  // The popup that it opens stays open.
  test.use({ sharesBrowser: false });

  test('runs the plan that is on show; where there is none the popup opens', async ({
    openFilingPage,
    openExtensionPage,
    context,
    extensionId,
    worker,
  }) => {
    await loadProfiles(context, extensionId);
    const page = await openFilingPage(ENTITY['aliyun-2019']);
    const name = controlOf(page, 'aliyun-2019-entity', 'entity.name');
    const panel = await openWith(page);
    await readyButton(panel).waitFor();

    const other = await openExtensionPage('manager.html');
    const answer = await other.evaluate(async (start) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === start);
      return chrome.runtime.sendMessage({ type: 'fill-now', tab: tab?.id });
    }, page.url());
    expect(answer).not.toBe(true);
    await other.close();
    await page.bringToFront();
    await expect(name).toHaveValue('');

    await pressShortcut(worker);
    await expect(name).toHaveValue('杭州晴川信息技术有限公司');
    await expect(panel.locator('.report')).toBeVisible();
    await expect(panel.locator('.fill-button')).toHaveText('Nothing to fill');
    expect(await openPopups(worker)).toBe(0);
    await pressShortcut(worker);
    await expect.poll(() => openPopups(worker)).toBe(1);
  });
});

test('findings stand worst first, and a press on one goes to its field', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage(ENTITY['aliyun-2019']);
  await whenExplained(page);
  const email = controlOf(page, 'aliyun-2019-entity', 'leader.email');
  await email.fill('not an address');
  await expect(findingsOf(page, 'leader.email')).not.toHaveCount(0);
  await controlOf(page, 'aliyun-2019-entity', 'entity.name').focus();
  const panel = panelOf(page);
  const first = panel.locator('.to-do li').first();
  await expect(first.locator('svg')).toHaveClass(/error/);
  await expect(first).toContainText('e-mail');
  const order = await panel
    .locator('.to-do svg')
    .evaluateAll((icons) => icons.map((icon) => icon.getAttribute('class') ?? ''));
  const rank = order.map((name) =>
    ['error', 'warning', 'empty', 'info'].findIndex((severity) => name.includes(severity)),
  );
  expect(rank).toEqual(rank.toSorted((one, other) => one - other));
  await first.getByRole('button').click();
  await expect(email).toBeFocused();
  await expect(email).toBeInViewport();
});

test('it collapses to a pill and comes back, and stays inside the window when dragged', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage(ENTITY['aliyun-2019']);
  const panel = panelOf(page);
  const frame = panelFrame(page);
  await panel.locator('main.panel').waitFor();
  await expect.poll(async () => (await frame.boundingBox())?.width).toBe(362);

  for (const [x, y] of [
    [-4000, 4000],
    [4000, -4000],
  ] as const) {
    const header = await panel.locator('header h1').boundingBox();
    if (!header) throw new Error('The panel has no header.');
    await page.mouse.move(header.x + 5, header.y + 5);
    await page.mouse.down();
    await page.mouse.move(header.x + 40, header.y + 40, { steps: 3 });
    await page.mouse.move(header.x + x, header.y + y, { steps: 5 });
    await page.mouse.up();
    await expect(frame).toBeInViewport({ ratio: 1 });
  }
  // The frame may still be on its way to where it was dragged when the press is aimed.
  const collapse = panel.getByRole('button', { name: 'Collapse' });
  await expect(async () => {
    if (await collapse.isVisible()) await collapse.click({ timeout: 1000 });
    await expect(panel.locator('main.pill')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect.poll(async () => (await frame.boundingBox())?.height ?? 999).toBeLessThan(60);
  await expect(frame).toBeInViewport({ ratio: 1 });
  await panel.locator('.pill button').click();
  await expect(panel.locator('main.panel')).toBeVisible();
  await expect(frame).toBeInViewport({ ratio: 1 });
});

test('where it would lie on a control it starts as a pill that covers none', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('about:blank');
  await page.setViewportSize({ width: 760, height: 700 });
  await page.goto(new URL(ENTITY['aliyun-2019'], 'https://beian.aliyun.com/').href);
  const panel = panelOf(page);
  await expect(panel.locator('main.pill')).toBeVisible();
  await expect
    .poll(async () => (await panelFrame(page).boundingBox())?.height ?? 999)
    .toBeLessThan(60);
  const pill = await panelFrame(page).boundingBox();
  if (!pill) throw new Error('The pill has no box.');
  for (const control of await page.locator('input:visible,select:visible,textarea:visible').all()) {
    const box = await control.boundingBox();
    if (!box) continue;
    const apart =
      box.x >= pill.x + pill.width ||
      box.x + box.width <= pill.x ||
      box.y >= pill.y + pill.height ||
      box.y + box.height <= pill.y;
    expect(apart, JSON.stringify({ box, pill })).toBe(true);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the panel and the notes pass axe, ${colorScheme}`, async ({
    openFilingPage,
    context,
    extensionId,
  }, info) => {
    await loadProfiles(context, extensionId);
    for (const [family, address] of Object.entries(ENTITY)) {
      const page = await openFilingPage(address);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const panel = await openWith(page);
      await readyButton(panel).waitFor();
      await controlOf(page, `${family}-entity`, 'leader.email').fill('not an address');
      await expect(findingsOf(page, 'leader.email')).not.toHaveCount(0);
      await page.screenshot({ path: info.outputPath(`${family}-${colorScheme}.png`) });
      const { violations } = await new AxeBuilder({ page })
        .include('beian-lens-panel')
        .include('beian-lens-finding')
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      await page.close();
    }
  });
}
