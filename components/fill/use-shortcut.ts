import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import { answering } from '@/lib/contract';
import type { PageContract } from '@/lib/messaging';

/**
 * Runs what is on show when the person presses the keyboard shortcut in this tab, and tells the worker whether it ran;
 * null listens to nothing.
 */
export function useShortcut(tabId: number | null, run: () => boolean): void {
  useEffect(() => {
    if (tabId === null) return;
    const listen = answering<PageContract, Browser.runtime.MessageSender>({
      // Only the worker hears the keyboard, and it speaks without a tab.
      'fill-now': ({ tab }, sender) =>
        tab === tabId && sender.id === browser.runtime.id && !sender.tab ? run() : undefined,
    });
    browser.runtime.onMessage.addListener(listen);
    return () => browser.runtime.onMessage.removeListener(listen);
  }, [tabId, run]);
}
