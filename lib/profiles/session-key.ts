import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

import { closeToContentScripts } from './trusted-contexts';
import { fromBase64, toBase64 } from './base64';
import type { Bytes } from './seal';

const KEY = 'vaultKey';

/** The open key of a vault. */
export interface SessionKey {
  /** Random name of the key. */
  id: string;
  /** Random name of the vault: tells it from another that took its place. */
  vault: string;
  raw: Bytes;
  /** The key before, while records are still being sealed anew. */
  previous?: Bytes;
}

const stored = z.object({
  id: z.string(),
  vault: z.string(),
  raw: z.string(),
  previous: z.optional(z.string()),
});

/**
 * The unlocked key, as raw bytes in `storage.session`: in memory only, readable by the extension's own pages and worker
 * alone, gone when the browser closes. It survives the death of the worker, which globals do not.
 */
export async function readSessionKey(): Promise<SessionKey | null> {
  const found = stored.safeParse((await browser.storage.session.get(KEY))[KEY]).data;
  if (!found) return null;
  const { raw, previous, ...names } = found;
  return { ...names, raw: fromBase64(raw), ...(previous && { previous: fromBase64(previous) }) };
}

export async function writeSessionKey({ raw, previous, ...names }: SessionKey): Promise<void> {
  // Content scripts are shut out by default; saying so again guards against a context that opened it.
  await trustedContextsOnly();
  const value = { ...names, raw: toBase64(raw), ...(previous && { previous: toBase64(previous) }) };
  await browser.storage.session.set({ [KEY]: value });
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
  await closeToContentScripts(browser.storage.session);
}
