import { browser } from 'wxt/browser';

import type { SiteNotesNews } from '@/lib/site-notes';

/** A finding that the person put away on a site. */
export interface Ignored {
  /** As it is stored: site, rule, field and place of the block. */
  key: string;
  host: string;
  rule: string;
  field: string;
}

const KEY = 'ignoredFindings';

/** Every finding that was put away, on every site. */
export async function ignoredFindings(): Promise<Ignored[]> {
  return (await readKeys()).map((key) => {
    const [host = '', rule = '', field = ''] = key.split(' ');
    return { key, host, rule, field };
  });
}

/** Lets findings be shown again, also on the pages that are open. */
export async function showAgain(chosen: readonly Ignored[]): Promise<void> {
  const keys = new Set(chosen.map(({ key }) => key));
  const kept = (await readKeys()).filter((key) => !keys.has(key));
  await browser.storage.local.set({ [KEY]: kept });
  const tabs = await browser.tabs.query({});
  const hosts = [...new Set(chosen.map(({ host }) => host))];
  // Tabs without a frame of ours have nobody to hear it.
  await Promise.allSettled(
    hosts.flatMap((host) => {
      const news: SiteNotesNews = { type: 'site-notes-changed', origin: `https://${host}` };
      return tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, news)));
    }),
  );
}

/** Calls back whenever one more is put away or taken back. */
export function onIgnored(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function readKeys(): Promise<string[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
}
