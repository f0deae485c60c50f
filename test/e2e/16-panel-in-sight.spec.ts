import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf, findingsOf } from './support/controls';
import { openWith, pillOf, pressFill, readyButton } from './support/panel';
import { violationsOf } from './support/screens';

test.use({ sharesBrowser: true });

const ENTITY = {
  'aliyun-2019': '/order/selfBaEntity.htm',
  fusion: '/pcContainer/formpage?page=selfBa&pageAction=init&step=entity',
} as const;

// The passphrase is stretched on purpose, and the machine may be busy.
test.describe.configure({ timeout: 90_000 });

test('fill is in sight at any height, from 250 px width on, and nothing moves below the pointer', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY['aliyun-2019']);
  const panel = await openWith(page);
  await readyButton(panel).waitFor();
  for (const [width, height] of [
    [250, 300],
    [250, 900],
    [360, 456],
    [700, 200],
  ] as const) {
    await panel.setViewportSize({ width, height });
    await expect(panel.locator('.fill-button')).toBeInViewport({ ratio: 1 });
    const wide = await panel.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, `${width} × ${height}`).toBe(0);
  }
  await panel.setViewportSize({ width: 360, height: 600 });
  const before = await panel.locator('.fill-button').boundingBox();
  await pressFill(panel);
  await expect(panel.locator('.report')).toBeVisible();
  expect(await panel.locator('.fill-button').boundingBox()).toEqual(before);
});

test('the panel and the notes pass axe, light and dark', async ({
  openFilingPage,
  context,
  extensionId,
}, info) => {
  await loadProfiles(context, extensionId);
  for (const [family, address] of Object.entries(ENTITY)) {
    const page = await openFilingPage(address);
    await controlOf(page, `${family}-entity`, 'leader.email').fill('not an address');
    await expect(findingsOf(page, 'leader.email')).not.toHaveCount(0);
    await pillOf(page).waitFor();
    expect(await violationsOf(page, ['beian-lens-pill', 'beian-lens-finding'])).toEqual([]);
    const panel = await openWith(page);
    await readyButton(panel).waitFor();
    expect(await violationsOf(panel)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const [name, seen] of Object.entries({ page, panel })) {
        await seen.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await seen.screenshot({ path: info.outputPath(`${family}-${colorScheme}-${name}.png`) });
      }
    await page.close();
    await panel.close();
  }
});
