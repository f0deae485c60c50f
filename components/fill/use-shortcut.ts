import { useEffect } from 'react';
import { browser } from 'wxt/browser';

import type { PageBroadcast } from '@/lib/messaging';

/** Runs what is on show when the person presses the keyboard shortcut in this tab; null listens to nothing. */
export function useShortcut(tabId: number | null, run: () => void): void {
  useEffect(() => {
    if (tabId === null) return;
    const listen = (message: unknown): Promise<true> | undefined => {
      const broadcast = message as PageBroadcast;
      if (broadcast.type !== 'fill-now' || broadcast.tab !== tabId) return undefined;
      run();
      return Promise.resolve(true);
    };
    browser.runtime.onMessage.addListener(listen);
    return () => browser.runtime.onMessage.removeListener(listen);
  }, [tabId, run]);
}
