const SIZE = { width: 360, height: 860 };

/**
 * The panel of a page in a small window of its own, as wide as a side panel: no script can press the browser's button
 * for the real one, and the page stays in sight and is not slowed down as one behind it is. It follows the tab of the
 * page from one step to the next.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<import('@playwright/test').Page>}
 */
export async function openPanel(page) {
  const context = page.context();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await page.bringToFront();
  const opened = context.waitForEvent('page');
  await worker.evaluate(async (size) => {
    const [tab] = await chrome.tabs.query({ active: true, windowType: 'normal' });
    const url = `/panel.html?tab=${tab.id}`;
    await chrome.windows.create({ url, type: 'popup', focused: false, ...size });
  }, SIZE);
  const panel = await opened;
  await panel.setViewportSize(SIZE);
  await panel.locator('main.panel').waitFor();
  return panel;
}
