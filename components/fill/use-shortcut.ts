import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import type { PageBroadcast } from '@/lib/messaging';

/**
 * Runs what is on show when the person presses the keyboard shortcut in this tab, and tells the worker whether it ran;
 * null listens to nothing.
 */
export function useShortcut(tabId: number | null, run: () => boolean): void {
  useEffect(() => {
    if (tabId === null) return;
    const listen = (
      message: unknown,
      sender: Browser.runtime.MessageSender,
    ): Promise<boolean> | undefined => {
      const broadcast = message as PageBroadcast;
      if (broadcast?.type !== 'fill-now' || broadcast.tab !== tabId) return undefined;
      // Only the worker hears the keyboard, and it speaks without a tab.
      if (sender.id !== browser.runtime.id || sender.tab) return undefined;
      return Promise.resolve(run());
    };
    browser.runtime.onMessage.addListener(listen);
    return () => browser.runtime.onMessage.removeListener(listen);
  }, [tabId, run]);
}
