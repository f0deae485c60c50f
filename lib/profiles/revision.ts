import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';

const KEY = 'vaultRevision';

/** Marks every change of the database where pages that cannot open it themselves can see the mark. */
export function markRevisions(): void {
  Dexie.on('storagemutated', () => {
    void browser.storage.session.set({ [KEY]: crypto.randomUUID() });
  });
}

/** Calls back after every change of the database, in any page. */
export function onRevision(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
