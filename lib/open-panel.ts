import { browser } from 'wxt/browser';

/**
 * Opens the panel beside a tab's page: in Chromium the side panel of that tab, in Firefox the sidebar, elsewhere a
 * small window. Call it directly in the listener of a press: browsers open nothing for a press that is over. Firefox
 * counts presses on the extension's own pages, its menus and its shortcuts, but none in a page.
 */
export function openPanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as BrowserWithPanel;
  if (sidePanel) {
    void sidePanel.setOptions({ tabId: tab, path: panelPath(tab), enabled: true });
    return sidePanel.open({ tabId: tab });
  }
  return sidebarAction ? sidebarAction.open() : openWindow(tab);
}

/** For a press in the page: where that cannot open the panel, the popup opens, which has a button for it. */
export function openPanelFromPage(tab: number): Promise<void> {
  const { sidebarAction } = browser as BrowserWithPanel;
  return sidebarAction ? browser.action.openPopup() : openPanel(tab);
}

interface BrowserWithPanel {
  /** Chromium. */
  sidePanel?: typeof browser.sidePanel;
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

const panelPath = (tab: number): string => `/panel.html?tab=${tab}`;

const WINDOW = { width: 380, height: 760 };

async function openWindow(tab: number): Promise<void> {
  const url = browser.runtime.getURL(panelPath(tab) as '/panel.html');
  const [open] = await browser.tabs.query({ url });
  if (open?.windowId === undefined) await browser.windows.create({ url, type: 'popup', ...WINDOW });
  else await browser.windows.update(open.windowId, { focused: true });
}
