import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import type { KeyReply, KeyRequest } from '@/lib/profiles/derive';
import { deriveKey } from '@/lib/profiles/derive-key';

export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<KeyRequest>) => void answer(data));
});

async function answer(request: KeyRequest): Promise<void> {
  reply(
    await deriveKey(request).then(
      (key) => ({ key }),
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    ),
  );
}

function reply(message: KeyReply): void {
  postMessage(message, { transfer: [] });
}
