import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

import type { VaultView } from '@/lib/messaging';
import { profiles } from '@/lib/profiles/store';
import { vaultStatus } from '@/lib/profiles/vault';

/** True for the extension's own pages, wherever they are framed; a content script speaks from its page's address. */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.url !== undefined &&
    new URL(sender.url).protocol === new URL(browser.runtime.getURL('/')).protocol
  );
}

/**
 * The opened profiles for the panel. A browser that keeps third parties out of its storage keeps the panel out, too,
 * since it is framed by another site; the worker is not.
 */
export async function vaultView(): Promise<VaultView> {
  const status = await vaultStatus();
  if (status !== 'unlocked') return { status, profiles: [], damaged: 0 };
  const { records, damaged } = await profiles.list();
  return { status, profiles: records, damaged: damaged.length };
}
