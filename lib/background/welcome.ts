import { browser } from 'wxt/browser';

/** Opens the page that says what this is, once after installation; not after an update. */
export function welcomeAfterInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({
      url: browser.runtime.getURL('/manager.html#/welcome' as '/manager.html'),
    });
  });
}
