import type { Argon2Parameters } from './argon2-parameters';
import * as say from './english/derive';

/** What the worker of `entrypoints/key-worker.ts` is asked. */
export interface KeyRequest extends Argon2Parameters {
  passphrase: string;
  salt: Uint8Array<ArrayBuffer>;
}

export type KeyReply = { key: Uint8Array<ArrayBuffer> } | { error: string };

/** Argon2id in a worker of its own, so that no page stands still meanwhile. It ends with its one answer. */
export function deriveInWorker(request: KeyRequest): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker('/key-worker.js');
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<KeyReply>) => {
      if ('key' in data) resolve(data.key);
      else reject(new Error(data.error));
    });
    worker.addEventListener('error', (event) => {
      reject(new Error(say.notDerived(event.message || say.noReason)));
    });
    worker.postMessage(request, { transfer: [] });
  }).finally(() => worker.terminate());
}
