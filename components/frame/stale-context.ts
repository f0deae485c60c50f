import { browser } from 'wxt/browser';

/** What a person does first with a page that they come back to. */
const SIGNS_OF_USE = ['pointerdown', 'pointerover', 'keydown', 'focusin', 'visibilitychange'];

/**
 * Calls `onStale` once when the extension has been updated or removed under this script: our functions then go on
 * running in the page, but nothing answers them. Looked at whenever the page is used, since no event tells of it.
 */
export function onStaleContext(onStale: () => void, signal: AbortSignal): void {
  const found = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, found.signal]) };
  const look = (): void => {
    if (browser.runtime?.id) return;
    found.abort();
    onStale();
  };
  for (const sign of SIGNS_OF_USE) addEventListener(sign, look, options);
}
