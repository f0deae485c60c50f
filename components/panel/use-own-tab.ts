import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The tab in whose page this frame stands; null until it is known, and in a window of its own. */
export function useOwnTab(): number | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => {
    void browser.tabs.getCurrent().then((current) => setTab(current?.id ?? null));
  }, []);
  return tab;
}
