import { loadProfiles, PASSPHRASE } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf, findingsOf, whenExplained } from './support/controls';
import { openPanel, openWith, pressFill, readyButton } from './support/panel';
import { unlock } from './support/vault';

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
  const panel = await openPanel(page);
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Make a profile' }).click();
  expect((await opened).url()).toContain('/manager.html');
});

test('a locked vault is unlocked in the panel, and shows no profile before', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY['aliyun-2019']);
  const panel = await openWith(page);
  await panel.getByRole('button', { name: 'Lock' }).click();
  await expect(panel.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await expect(panel.getByText('Qingchuan')).toHaveCount(0);
  await expect(panel.locator('.fill-button')).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: /Left to do/ })).toBeVisible();
  await unlock(panel, PASSPHRASE);
  await readyButton(panel).waitFor();
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
    await expect(panel.getByText('Shortcut: Alt+Shift+F')).toBeVisible();
    await pressFill(panel);
    await expect(panel.locator('.report')).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'Last fill' })).toBeFocused();
    await expect(name).toHaveValue('杭州晴川信息技术有限公司');
    await expect
      .poll(() => page.evaluate(() => window.__replica?.state()))
      .toMatchObject({ entityName: '杭州晴川信息技术有限公司', leaderName: '林望舒' });

    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect(panel.getByRole('region', { name: 'Last undo' })).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'Last undo' })).toBeFocused();
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
    await expect(panel.getByRole('heading', { name: 'Fill in website information' })).toBeVisible();
    await expect(panel.getByText(/^This is the next step: \d+ fields to fill$/)).toBeVisible();
    await panel.screenshot({ path: test.info().outputPath('next-step.png') });
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
  await panel.screenshot({ path: test.info().outputPath('not-on-page.png') });
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
  await panel.screenshot({ path: test.info().outputPath('ways-back.png') });
  await panel.getByRole('menuitem', { name: 'Empty what was filled' }).click();
  await expect(panel.getByRole('region', { name: 'Last clearing' })).toContainText('empty now');
  await expect(name).toHaveValue('');
  await panel.screenshot({ path: test.info().outputPath('emptied.png') });
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
  await panel.screenshot({ path: test.info().outputPath('running.png') });
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

  const button = panel.locator('.fill-button');
  const left = Number(await button.getAttribute('data-count'));
  await mobile.evaluate((box) => box.removeAttribute('disabled'));
  await expect(button).toHaveAttribute('data-count', String(left + 1));
  await pressFill(panel);
  await expect(field('leader.email')).toHaveValue('lin.wangshu@example.com');
  await expect(mobile).toHaveValue('13800138000');
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
  const panel = await openPanel(page);
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
