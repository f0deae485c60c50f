import { browser } from 'wxt/browser';

const MANAGER = '/manager.html';

/** Where a frame of a page may send a person: a script that took it over could ask for anything. */
const PATHS = [/^$/, /^#\/help$/, /^#\/rules\/[a-z0-9-]{1,80}$/, /^#\/papers\/page\/\d{1,10}$/];

/**
 * Shows a page of the manager in the one tab that has it, or in a new one. Paths that no frame asks for are left out.
 *
 * @param path what follows the manager's address, e.g. `#/help`
 */
export async function openManager(path: unknown = ''): Promise<void> {
  const known = typeof path === 'string' && PATHS.some((one) => one.test(path)) ? path : '';
  const url = `${browser.runtime.getURL(MANAGER)}${known}`;
  const open = await managerTab();
  if (open === null) {
    await browser.tabs.create({ url });
    return;
  }
  const tab = await browser.tabs.update(open, known ? { active: true, url } : { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function managerTab(): Promise<number | null> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const address = browser.runtime.getURL(MANAGER);
  const found = contexts.find(({ documentUrl }) => documentUrl?.split('#')[0] === address);
  return found && found.tabId >= 0 ? found.tabId : null;
}
