import { browser } from 'wxt/browser';

import type { Bytes } from './seal';

const KEY = 'vaultKey';

/**
 * The unlocked key, as raw bytes in `storage.session`: in memory only, readable by the extension's own pages and worker
 * alone, gone when the browser closes. It survives the death of the worker, which globals do not.
 */
export async function readSessionKey(): Promise<Bytes | null> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return typeof stored === 'string' ? Uint8Array.from(atob(stored), (c) => c.charCodeAt(0)) : null;
}

export async function writeSessionKey(raw: Bytes): Promise<void> {
  // Content scripts are shut out by default; saying so again guards against a context that opened it.
  await trustedContextsOnly();
  await browser.storage.session.set({ [KEY]: btoa(String.fromCharCode(...raw)) });
}

export async function forgetSessionKey(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Calls back whenever the vault is unlocked or locked, here or in another page. */
export function onSessionKey(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function trustedContextsOnly(): Promise<void> {
  const area: Partial<Pick<typeof browser.storage.session, 'setAccessLevel'>> =
    browser.storage.session;
  // Firefox has no such method: there, content scripts never reach storage.session.
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
