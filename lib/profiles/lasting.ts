import { browser } from 'wxt/browser';

const KEY = 'vaultWasHere';

/** Remembers, apart from the database, that there is a vault: a vault that was lost is told from a first run by it. */
export async function noteVaultIsHere(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true });
}

export async function forgetVaultWasHere(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

export async function vaultWasHere(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

/**
 * Asks the browser to keep the database when the disk is nearly full. With the permission `unlimitedStorage` Firefox
 * grants it without a question; Chromium answers false and exempts the extension by that permission alone.
 */
export async function keepStored(): Promise<void> {
  await globalThis.navigator?.storage?.persist?.();
}
