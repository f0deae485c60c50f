import type { ReactNode } from 'react';

import { FirstRun } from './first-run';
import { LostVault } from './lost-vault';
import { Unlock } from './unlock';
import { useVaultState } from './use-vault';
import { VaultTrouble } from './vault-trouble';

/** Shows its children while the vault is unlocked, otherwise what is needed to unlock it. */
export function VaultGate({ children }: { children: ReactNode }) {
  const { status, error } = useVaultState();
  if (error) return <VaultTrouble error={error} />;
  if (status === null) return null;
  if (status === 'new') return <FirstRun />;
  if (status === 'lost') return <LostVault />;
  return status === 'locked' ? <Unlock /> : children;
}
