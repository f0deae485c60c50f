import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { openPanel } from '@/lib/open-panel';

import { keepMenuItem } from './menu-item';

const MENU = 'open-panel';

/** “Open the panel beside the page” in the context menu of the toolbar button: the one press that opens it on any page in any browser. */
export function offerPanelMenu(): void {
  browser.runtime.onInstalled.addListener(showMenu);
  browser.runtime.onStartup.addListener(showMenu);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    // At once: the press does not count after anything that is waited for.
    if (info.menuItemId === MENU && tab?.id !== undefined) void openPanel(tab.id);
  });
}

function showMenu(): void {
  keepMenuItem(MENU, { title: i18n.t('panel.menu'), contexts: ['action'] }).catch(
    (error: unknown) =>
      console.error('The menu of the toolbar button could not be updated.', error),
  );
}
