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
  /** What leads to a vault otherwise, where there is none. */
  otherWay?: ReactNode;
  /** Its children have something to show before there is a vault, and stay what they are when it is made. */
  opensWithout?: boolean;
}

/** Shows its children while the vault is unlocked, otherwise what is needed to unlock it. */
export function VaultGate({ children, opensWithout, isOffered, isPart, otherWay }: Props) {
  const { status, error } = useVaultState();
  if (error) return <VaultTrouble error={error} isPart={isPart} />;
  if (status === null) return null;
  if (status === 'new' && !opensWithout)
    return <FirstRun isOffered={isOffered} isPart={isPart} otherWay={otherWay} />;
  if (status === 'lost') return <LostVault isPart={isPart} otherWay={otherWay} />;
  return status === 'locked' ? <Unlock isPart={isPart} /> : children;
}
