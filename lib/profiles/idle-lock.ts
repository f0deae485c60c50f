import { browser } from 'wxt/browser';

import { readSettings } from './settings';
import { lockVault } from './vault';

/**
 * Locks the vault when the person is away or locks the screen. Call it first thing in the background worker: the
 * listener must be registered before the event that woke the worker is delivered. Closing the browser needs nothing:
 * `storage.session` is gone with it.
 */
export function lockWhenIdle(): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lockVault();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) void applyLockMinutes();
  });
  void applyLockMinutes();
}

async function applyLockMinutes(): Promise<void> {
  const { lockMinutes } = await readSettings();
  browser.idle.setDetectionInterval(lockMinutes * 60);
}
