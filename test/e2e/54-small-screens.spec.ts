import { loadProfiles, PASSPHRASE } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { COMPANY, openPanel, pressFill, questionOn, readyButton, tabOf } from './support/panel';
import {
  expectSeen,
  lossesOf,
  PANEL_WINDOWS,
  POPUP_WINDOWS,
  violationsOf,
} from './support/screens';
import { createVault, unlock } from './support/vault';

test.use({ sharesBrowser: true });

// axe reads every element of each screen, twice.
test.describe.configure({ timeout: 240_000 });

const ENTITY = '/order/selfBaEntity.htm';

test('the popup is whole at its size, whatever it shows', async ({
  openExtensionPage,
  openFilingPage,
  context,
  extensionId,
}) => {
  const page = await openFilingPage(ENTITY);
  const filing = await tabOf(page);
  const popup = await openExtensionPage(`popup.html?tab=${filing}`);
  await popup.setViewportSize(POPUP_WINDOWS[0]);
  const expectWhole = (what: string) => expectSeen(popup, `popup, ${what}`, POPUP_WINDOWS);

  await expect(popup.getByRole('button', { name: 'Set passphrase' })).toBeVisible();
  await expectWhole('before a vault');
  await createVault(popup);
  await expectWhole('no profile');
  await loadProfiles(context, extensionId);
  await expect(popup.locator('.fill-button')).toHaveAttribute('data-ready', 'true');
  await expectWhole('filing page');
  await popup.getByRole('button', { name: 'New', exact: true }).click();
  await expect(popup.getByRole('menu')).toBeVisible();
  // A menu that is open takes everything else from the reader, and its heading too.
  expect(await lossesOf(popup, POPUP_WINDOWS), 'the manager in small').toEqual([]);
  expect(await violationsOf(popup), 'the manager in small').toEqual([]);
  await popup.keyboard.press('Escape');
  const elsewhere = await openExtensionPage(`popup.html?tab=${await tabOf(popup)}`);
  await elsewhere.setViewportSize(POPUP_WINDOWS[0]);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toBeVisible();
  await expectSeen(elsewhere, 'popup, another page', POPUP_WINDOWS);
  await elsewhere.getByRole('button', { name: 'Lock' }).click();
  await expect(popup.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await expectWhole('locked');
});

test('the panel is whole from 250 pixels on, whatever it shows', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  const page = await openFilingPage(ENTITY);
  const panel = await openPanel(page);
  const expectWhole = (what: string) => expectSeen(panel, `panel, ${what}`, PANEL_WINDOWS);

  await expect(panel.getByRole('button', { name: 'Make a profile' })).toBeVisible();
  await expectWhole('no profile');
  await loadProfiles(context, extensionId);
  const choice = panel.getByRole('combobox', { name: 'Profile', exact: true });
  await choice.selectOption({ label: COMPANY });
  await expect(panel.getByRole('alert')).toContainText('This order is for');
  await readyButton(panel).waitFor();
  await expectWhole("another's order");
  await pressFill(panel);
  await expect(panel.getByRole('region', { name: 'Last fill' })).toBeVisible();
  // The focus goes to the report, and what came of the press is heard with its name.
  await expect(panel.getByRole('heading', { name: 'Last fill' })).toBeFocused();
  await expect(panel.getByRole('heading', { name: 'Last fill' })).toHaveAccessibleDescription(
    /^\d+ filled/,
  );
  await expectWhole('report');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('region', { name: 'Last undo' })).toBeVisible();
  await expectWhole('undone');
  await page.goto('https://beian.aliyun.com/order/selfBaIndex.htm');
  await expect(questionOn(panel)).toHaveCount(0);
  await readyButton(panel).waitFor();
  await expectWhole('plan');
  await panel.getByRole('button', { name: 'Lock' }).click();
  await expect(panel.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await expectWhole('locked');
  await unlock(panel, PASSPHRASE);
  await page.goto('about:blank');
  await expect(panel.locator('.fill-button')).toHaveCount(0);
  await expectWhole('another page');
});
