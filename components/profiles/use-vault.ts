import { useEffect, useState } from 'react';

import { VaultLocked } from '@/lib/profiles/errors';
import type { TableContents } from '@/lib/profiles/sealed-table';
import { onSessionKey } from '@/lib/profiles/session-key';
import { onSettings, readSettings, type Settings } from '@/lib/profiles/settings';
import { profiles, type StoredProfile } from '@/lib/profiles/store';
import { storageTrouble } from '@/lib/profiles/trouble';
import { vaultStatus, type VaultStatus } from '@/lib/profiles/vault';

/** What is known of the vault: its status (null until it is known), or why it cannot be looked at. */
export interface VaultState {
  status: VaultStatus | null;
  error: Error | null;
}

/** The state of the vault, kept current. */
export function useVaultState(): VaultState {
  const [state, setState] = useState<VaultState>({ status: null, error: null });
  useEffect(() => {
    const { signal, abort } = life();
    const refresh = () => {
      vaultStatus().then(
        (status) => signal.aborted || setState({ status, error: null }),
        (error: unknown) => signal.aborted || setState({ status: null, error: asTrouble(error) }),
      );
    };
    onSessionKey(refresh, signal);
    refresh();
    return abort;
  }, []);
  return state;
}

/** Whether the vault is new, lost, locked or unlocked, kept current; null until it is known. */
export function useVaultStatus(): VaultStatus | null {
  return useVaultState().status;
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
    const { signal, abort } = life();
    profiles.subscribe(
      ({ records, damaged }) => setOpened({ profiles: records, damaged }),
      // Locking changes the vault's status as well, and the screen with it.
      (failed) => !(failed instanceof VaultLocked) && setError(asTrouble(failed)),
      signal,
    );
    return abort;
  }, []);
  return { opened, error };
}

/** The settings, kept current; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const { signal, abort } = life();
    const refresh = () => void readSettings().then((now) => signal.aborted || setSettings(now));
    onSettings(refresh, signal);
    refresh();
    return abort;
  }, []);
  return settings;
}

function life(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function asTrouble(error: unknown): Error {
  return storageTrouble(error) ?? (error instanceof Error ? error : new Error(String(error)));
}
