import { browser } from 'wxt/browser';

import { asking } from '@/lib/contract';
import type { PageContract } from '@/lib/messaging';
import { openPanel } from '@/lib/open-panel';

const askPages = asking<PageContract, []>((message) => browser.runtime.sendMessage(message));

/**
 * The keyboard shortcut is a press by a person: the panel of the tab in front runs the plan that it shows, when it has
 * shown it for a moment. Where it is not open it opens, and the next press runs what it shows then.
 */
export function handleShortcut(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'fill-page' || tab?.id === undefined) return;
    // Nobody answers while no panel is open.
    void askPages({ type: 'fill-now', tab: tab.id }).catch(() => false);
    // At once: after the answer the press would not count any more. A panel that is open stays as it is.
    void openPanel(tab.id);
  });
}
