import type { ReactNode } from 'react';

import { FirstRun } from './first-run';
import { Unlock } from './unlock';
import { useVaultStatus } from './use-vault';

/** Shows its children while the vault is unlocked, otherwise what is needed to unlock it. */
export function VaultGate({ children }: { children: ReactNode }) {
  const status = useVaultStatus();
  if (status === null) return null;
  if (status === 'new') return <FirstRun />;
  return status === 'locked' ? <Unlock /> : children;
}
