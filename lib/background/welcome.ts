import { browser } from 'wxt/browser';

/**
 * Opens the page that says what this is, once after installation; not after an update. Whoever loads an unpacked folder
 * is busy with something else: there the page waits in a tab behind.
 */
export function welcomeAfterInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
}

async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({
    url: browser.runtime.getURL('/manager.html#/welcome' as '/manager.html'),
    active: installType !== 'development',
  });
}
