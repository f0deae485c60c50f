import { checkBytes } from './check';
import { PhotoRefused } from './errors';
import { loadModels } from './models/models';
import type { PhotoReply } from './protocol';

/** Folder of the models inside the extension; `wxt.config.ts` copies them there. */
const MODELS = '/photo-models/';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener, its owner
const reply = (message: PhotoReply) => self.postMessage(message);

/** Loads the models, then checks each photo whose bytes are posted to this worker. */
export function answerPhotoMessages(): void {
  const loading = loadModels(new URL(MODELS, self.location.origin).href);
  loading.catch(() => {
    // Told to whoever asks, when they ask.
  });
  self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
    checkBytes(new Uint8Array(data), loading, (progress) => reply({ type: 'progress', progress }))
      .then((verdict) => reply({ type: 'verdict', verdict }))
      .catch((error: unknown) =>
        reply(
          error instanceof PhotoRefused
            ? { type: 'refused', reason: error.reason, message: error.message }
            : { type: 'failed', message: `The photo check failed: ${String(error)}` },
        ),
      );
  });
}
