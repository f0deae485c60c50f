import { browser } from 'wxt/browser';

import type { PageBroadcast } from '@/lib/messaging';

/**
 * The keyboard shortcut is a press by a person, and the panel of the page in front runs the plan that it shows. Where
 * there is no panel (another site, nothing recognised), the popup opens and says why.
 */
export function handleShortcut(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'fill-page') void fillShownPlan();
  });
}

async function fillShownPlan(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const broadcast: PageBroadcast = { type: 'fill-now', tab: tab.id };
  const answered = await browser.runtime.sendMessage(broadcast).catch(() => false);
  if (answered !== true) await browser.action.openPopup();
}
