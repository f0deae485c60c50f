import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface ShownTab {
  /** `TAB_ID_NONE` when there is none. */
  id: number;
  /** Unknown on pages that the extension may not see. */
  url: string | undefined;
}

/**
 * The tab in front of the window that this page is in, kept current; `?tab=<id>` in the address names another. Null
 * until it is known.
 */
export function useTab(): ShownTab | null {
  const [tab, setTab] = useState<ShownTab | null>(null);
  useEffect(() => {
    let turn = 0;
    const look = (): void => {
      const mine = ++turn;
      const show = (found: ShownTab): void => {
        if (mine !== turn) return;
        setTab((now) => (now?.id === found.id && now.url === found.url ? now : found));
      };
      wantedTab().then(
        (found) => show({ id: found?.id ?? browser.tabs.TAB_ID_NONE, url: found?.url }),
        // It was closed in the meantime: there is no page to fill.
        () => show({ id: browser.tabs.TAB_ID_NONE, url: undefined }),
      );
    };
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    return () => {
      turn = Infinity;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
    };
  }, []);
  return tab;
}

async function wantedTab(): Promise<{ id?: number; url?: string } | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
