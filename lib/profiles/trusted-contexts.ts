import { browser } from 'wxt/browser';

type Area = typeof browser.storage.session | typeof browser.storage.local;

/**
 * Keeps a storage area to the extension's own pages and worker: a content script may be taken over by its page. Firefox
 * has no such switch; there, content scripts never reach `storage.session`.
 */
export async function closeToContentScripts(area: Area): Promise<void> {
  const closing: { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> } =
    area as object;
  await closing.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Call it first thing in the worker: the browser forgets it when it closes. */
export function keepStorageToOurselves(): void {
  for (const area of [browser.storage.local, browser.storage.session])
    closeToContentScripts(area).catch((error: unknown) => {
      console.error('A storage area could not be closed to content scripts.', error);
    });
}
