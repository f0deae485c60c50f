import { expect, type Locator, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

import { openPanel } from '../../../scripts/demo/panel.mjs';

export { openPanel };

export const COMPANY = 'Qingchuan (fictitious company)';

/** In the worker. */
declare const chrome: typeof browser;

/** The pill on a filing page. */
export const pillOf = (page: Page): Locator => page.locator('beian-lens-pill .pill');

/** The browser's number of the tab of a page. */
export async function tabOf(page: Page): Promise<number> {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The worker of the extension does not run.');
  await page.bringToFront();
  const tab = await worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, windowType: 'normal' });
    return active?.id;
  });
  if (tab === undefined) throw new Error('The page has no tab.');
  return tab;
}

/** Opens the panel and chooses a profile in it. */
export async function openWith(page: Page, profile = COMPANY): Promise<Page> {
  const panel = await openPanel(page);
  await panel
    .getByRole('combobox', { name: 'Profile', exact: true })
    .selectOption({ label: profile });
  return panel;
}

/** The fill button once a press on it counts. */
export const readyButton = (panel: Page): Locator =>
  panel.locator('.fill-button[data-ready=true]:enabled');

/** The button once it asks whether another's order is meant. */
export const questionOn = (panel: Page): Locator =>
  panel.locator('.fill-button', { hasText: 'Fill all the same' });

/**
 * Presses as a person does, who looks and presses again when the plan has changed that very moment, and once more where
 * the page's order is another's than the profile's, as the order of the local pages is.
 */
export async function pressFill(panel: Page): Promise<void> {
  const isAsked = (await questionOn(panel).count()) > 0;
  await pressSeen(panel);
  if (!isAsked && (await questionOn(panel).count()) > 0) await pressSeen(panel);
}

const pressSeen = (panel: Page): Promise<void> =>
  expect(async () => {
    await readyButton(panel).click();
    await expect(panel.getByText('The plan has just changed')).toHaveCount(0, { timeout: 200 });
  }).toPass();
