import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  /** Unknown on pages that the extension may not see. */
  url: string | undefined;
}

/** The tab in front of the person; `?tab=<id>` in the address names another. Null until it is known. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const named = Number(new URLSearchParams(location.search).get('tab'));
    const found = named
      ? browser.tabs.get(named)
      : browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);
    found.then(
      (tab) => setTab({ id: tab?.id ?? browser.tabs.TAB_ID_NONE, url: tab?.url }),
      // The tab was closed in the meantime: there is no page to fill.
      () => setTab({ id: browser.tabs.TAB_ID_NONE, url: undefined }),
    );
  }, []);
  return tab;
}
