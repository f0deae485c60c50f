import { useEffect, useState } from 'react';

import { readSettings, onSettings, type Settings } from '@/lib/profiles/settings';
import { onSessionKey } from '@/lib/profiles/session-key';
import { profiles, type StoredProfile } from '@/lib/profiles/store';
import type { TableContents } from '@/lib/profiles/sealed-table';
import { vaultStatus, type VaultStatus } from '@/lib/profiles/vault';
import { VaultLocked } from '@/lib/profiles/errors';

/** Whether the vault is new, locked or unlocked, kept current; null until it is known. */
export function useVaultStatus(): VaultStatus | null {
  const [status, setStatus] = useState<VaultStatus | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const refresh = () =>
      void vaultStatus().then((now) => !controller.signal.aborted && setStatus(now));
    onSessionKey(refresh, controller.signal);
    refresh();
    return () => controller.abort();
  }, []);
  return status;
}

export interface OpenedProfiles {
  profiles: readonly StoredProfile[];
  damaged: TableContents<unknown>['damaged'];
}

/**
 * The opened profiles, kept current; null until they are read. For components that stand only while the vault is
 * unlocked: what was opened goes with them.
 */
export function useProfiles(): { opened: OpenedProfiles | null; error: Error | null } {
  const [opened, setOpened] = useState<OpenedProfiles | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    profiles.subscribe(
      ({ records, damaged }) => setOpened({ profiles: records, damaged }),
      // Locking changes the vault's status as well, and the screen with it.
      (failed) => !(failed instanceof VaultLocked) && setError(failed),
      controller.signal,
    );
    return () => controller.abort();
  }, []);
  return { opened, error };
}

/** The settings, kept current; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const refresh = () =>
      void readSettings().then((now) => !controller.signal.aborted && setSettings(now));
    onSettings(refresh, controller.signal);
    refresh();
    return () => controller.abort();
  }, []);
  return settings;
}
