import { type ReactNode, useState } from 'react';

import { vaultStatus } from '@/lib/profiles/vault';

import { VaultWindow } from './vault-window';

/**
 * For who is about to keep something: `ask` resolves with true as soon as there is a vault, and with false when the
 * person closes the window that asks for its passphrase. `window` is to be shown.
 */
export function useVaultFirst(): { ask(): Promise<boolean>; window: ReactNode } {
  const [answer, setAnswer] = useState<{ give(isMade: boolean): void } | null>(null);
  const ask = async (): Promise<boolean> => {
    if ((await vaultStatus()) !== 'new') return true;
    return new Promise((give) => setAnswer({ give }));
  };
  const close = (isMade: boolean): void => {
    setAnswer(null);
    answer?.give(isMade);
  };
  return {
    ask,
    window: answer && <VaultWindow onCreated={() => close(true)} onClose={() => close(false)} />,
  };
}
