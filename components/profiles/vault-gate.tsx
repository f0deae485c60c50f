import type { ReactNode } from 'react';

import { FirstRun } from './first-run';
import { LostVault } from './lost-vault';
import { Unlock } from './unlock';
import { useVaultState } from './use-vault';
import { VaultTrouble } from './vault-trouble';

interface Props {
  children: ReactNode;
  /** Without a vault there is something else to do here: the passphrase is offered, not asked for. */
  isOffered?: boolean;
  /** Other things stand on the same screen: it takes neither the first heading nor the focus. */
  isPart?: boolean;
  /** Its children have something to show before there is a vault, and stay what they are when it is made. */
  opensWithout?: boolean;
}

/** Shows its children while the vault is unlocked, otherwise what is needed to unlock it. */
export function VaultGate({ children, isOffered, isPart, opensWithout }: Props) {
  const { status, error } = useVaultState();
  if (error) return <VaultTrouble error={error} isPart={isPart} />;
  if (status === null) return null;
  if (status === 'new' && !opensWithout) return <FirstRun isOffered={isOffered} isPart={isPart} />;
  if (status === 'lost') return <LostVault isPart={isPart} />;
  return status === 'locked' ? <Unlock isPart={isPart} /> : children;
}
