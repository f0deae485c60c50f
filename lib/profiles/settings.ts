import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What may be readable without the passphrase: nothing about the person. */
const settingsSchema = z.object({
  /** Random id of the profile that popup and panel offer first. */
  activeProfile: z.catch(z.string(), ''),
  /** Random id of the website whose values go where a page asks about one. */
  activeWebsite: z.catch(z.string(), ''),
  /** A recognised form is kept from the browser's page translation. */
  keepFromTranslation: z.catch(z.boolean(), true),
  /** The English on pages stands beside the Chinese, or comes when it is pointed at or its box has the focus. */
  notes: z.catch(z.enum(['beside', 'hover']), 'beside'),
  /** Light or dark, or as the system is. */
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  /** Minutes without any input after which the vault locks. */
  lockMinutes: z.catch(z.int().check(z.minimum(1), z.maximum(240)), 15),
});

export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return settingsSchema.parse(stored ?? {});
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back whenever a setting changes in any page. */
export function onSettings(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
