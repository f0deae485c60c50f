import { PhotoRefused } from './errors';
import type { PhotoReply } from './protocol';
import type { PhotoProgress } from './types';
import * as say from './english/worker-messages';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener, its owner
const reply = (message: PhotoReply) => self.postMessage(message);

/** In a worker: checks each file whose bytes are posted to it and posts the answer back. */
export function serveFiles(
  check: (
    bytes: Uint8Array<ArrayBuffer>,
    onProgress: (progress: PhotoProgress) => void,
  ) => Promise<PhotoReply>,
): void {
  self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
    check(new Uint8Array(data), (progress) => reply({ type: 'progress', progress }))
      .then(reply)
      .catch((error: unknown) =>
        reply(
          error instanceof PhotoRefused
            ? { type: 'refused', reason: error.reason, message: error.message }
            : { type: 'failed', message: say.failed(String(error)) },
        ),
      );
  });
}
