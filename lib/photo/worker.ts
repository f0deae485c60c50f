import { checkBytes } from './check';
import { loadModels } from './models/models';
import { serveFiles } from './worker-messages';

/** Folder of the models inside the extension; `wxt.config.ts` copies them there. */
const MODELS = '/photo-models/';

/** Loads the models, then checks each photo whose bytes are posted to this worker. */
export function answerPhotoMessages(): void {
  const loading = loadModels(new URL(MODELS, self.location.origin).href);
  loading.catch(() => {
    // Told to whoever asks, when they ask.
  });
  serveFiles(async (bytes, onProgress) => ({
    type: 'verdict',
    verdict: await checkBytes(bytes, loading, onProgress),
  }));
}
