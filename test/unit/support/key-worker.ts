import { vi } from 'vitest';

import type { KeyReply, KeyRequest } from '@/lib/profiles/derive';
import { deriveKey } from '@/lib/profiles/derive-key';

/** Node has no Worker as browsers do: the same derivation, in the test's own thread. */
class KeyWorker extends EventTarget {
  postMessage(request: KeyRequest): void {
    const answer = (data: KeyReply) => this.dispatchEvent(new MessageEvent('message', { data }));
    deriveKey(request).then(
      (key) => answer({ key }),
      (error: Error) => answer({ error: error.message }),
    );
  }

  terminate(): void {}
}

vi.stubGlobal('Worker', KeyWorker);
