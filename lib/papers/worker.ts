import { PaperRefused } from './errors';
import { loadEngine } from './picture/engine';
import { openPicture } from './picture/open-picture';
import type { ReadReply, ReadRequest } from './protocol';
import { readPicture } from './read-picture';

/** Folder of the models inside the extension; `wxt.config.ts` copies them there. */
const MODELS = '/paper-models/';

const reply = (message: ReadReply, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

/** In a worker: loads the models, then reads each picture whose bytes are posted to it. */
export function answerPaperMessages(): void {
  const loading = loadEngine(new URL(MODELS, self.location.origin).href);
  loading.catch(() => {
    // Told to whoever asks, when they ask.
  });
  self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
    read(new Uint8Array(data.bytes)).catch((error: unknown) =>
      reply(
        error instanceof PaperRefused
          ? { type: 'refused', reason: error.reason, message: error.message }
          : { type: 'failed', message: error instanceof Error ? error.message : String(error) },
      ),
    );
  });

  async function read(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    reply({ type: 'loading' });
    const given = await openPicture(bytes);
    const { paper, picture } = await readPicture(given, await loading, (progress) =>
      reply({ type: 'progress', ...progress }),
    );
    const bitmap = picture.transferToImageBitmap();
    reply({ type: 'read', paper, picture: bitmap }, [bitmap]);
  }
}
