import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import type { OpenPicture } from '@/lib/autofill/plan/request-with-pictures';
import { errorText } from '@/components/ui/error-text';
import type { BackgroundMessage, VaultView } from '@/lib/messaging';
import { onRevision } from '@/lib/profiles/revision';
import { onSessionKey } from '@/lib/profiles/session-key';

const ask = (message: BackgroundMessage): Promise<unknown> => browser.runtime.sendMessage(message);

/** The vault as the worker sees it, kept current; null until it has answered. */
export function useVaultView(): { view: VaultView | null; error: string | null } {
  const [view, setView] = useState<VaultView | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    let turn = 0;
    const refresh = (): void => {
      const mine = ++turn;
      const isCurrent = (): boolean => mine === turn && !life.signal.aborted;
      ask({ type: 'vault-view' }).then(
        (answer) => isCurrent() && setView(answer as VaultView),
        (failure: unknown) => isCurrent() && setError(errorText(failure)),
      );
    };
    onSessionKey(refresh, life.signal);
    onRevision(refresh, life.signal);
    refresh();
    return () => life.abort();
  }, []);
  return { view, error };
}

/** Opens a document picture through the worker. */
export const openPictureThroughWorker: OpenPicture = async (document) =>
  (await ask({ type: 'picture', document })) as Awaited<ReturnType<OpenPicture>>;
