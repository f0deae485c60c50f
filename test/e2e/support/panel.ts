import type { FrameLocator, Locator, Page } from '@playwright/test';

export const COMPANY = 'Qingchuan (fictitious company)';

/** The inside of the panel in a page. */
export const panelOf = (page: Page): FrameLocator =>
  page.locator('beian-lens-panel iframe').contentFrame();

/** The box of the panel as the page sees it. */
export const panelFrame = (page: Page): Locator => page.locator('beian-lens-panel iframe');

/** The fill button once a press on it counts. */
export const readyButton = (panel: FrameLocator): Locator =>
  panel.locator('.fill-button[data-ready=true]:enabled');

/** Presses the fill button as a person does: the pointer comes first, and has been there for a moment. */
export async function pressFill(panel: FrameLocator): Promise<void> {
  await readyButton(panel).hover();
  await panel.locator('.fill-button[data-ready=true][data-pointed=true]:enabled').click();
}

/** Opens the panel when it started as a pill. */
export async function openPanel(page: Page): Promise<FrameLocator> {
  const panel = panelOf(page);
  await panel.locator('main').waitFor();
  if (await panel.locator('main.pill').isVisible()) await panel.locator('.pill button').click();
  return panel;
}

/** Opens the panel and chooses a profile in it. */
export async function openWith(page: Page, profile = COMPANY): Promise<FrameLocator> {
  const panel = await openPanel(page);
  await panel
    .getByRole('combobox', { name: 'Profile', exact: true })
    .selectOption({ label: profile });
  return panel;
}
