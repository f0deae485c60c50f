import { PaperRefused } from './errors';
import type { ReadReply, ReadRequest } from './protocol';
import type { ReadPaper } from './types';
import * as say from './english/client';

/** The picture could not be read, for a reason that is not the file's. */
class ReadingFailed extends Error {
  override name = 'ReadingFailed';
}

/** How far reading is. */
export type ReadingStep =
  | { step: 'loading' }
  | { step: 'reading'; done: number; total: number; text: string };

/** A worker that reads pictures of papers; `end` gives its memory back, whatever it is doing. */
export interface PaperReader {
  /**
   * Reads one picture; one at a time.
   *
   * @throws PaperRefused when the file is none that can be read; ReadingFailed when reading broke off
   */
  read(
    file: Blob,
    onStep: (step: ReadingStep) => void,
    signal: AbortSignal,
  ): Promise<{ paper: ReadPaper; picture: ImageBitmap }>;
  end(): void;
}

export function paperReader(start: () => Worker): PaperReader {
  let worker: Worker | null = null;
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    end,
    read: async (file, onStep, signal) => {
      signal.throwIfAborted();
      const bytes = await file.arrayBuffer();
      signal.throwIfAborted();
      const reading = (worker ??= start());
      const life = new AbortController();
      try {
        return await new Promise((resolve, reject) => {
          const fail = (error: unknown) => {
            end();
            reject(error);
          };
          const { signal: over } = life;
          signal.addEventListener('abort', () => fail(signal.reason), { signal: over });
          reading.addEventListener(
            'error',
            ({ message }) => fail(new ReadingFailed(say.readingFailed(message))),
            { signal: over },
          );
          reading.addEventListener(
            'message',
            ({ data }: MessageEvent<ReadReply>) => {
              switch (data.type) {
                case 'loading':
                  return onStep({ step: 'loading' });
                case 'progress':
                  return onStep({
                    step: 'reading',
                    done: data.done,
                    total: data.total,
                    text: data.text,
                  });
                case 'read':
                  return resolve({ paper: data.paper, picture: data.picture });
                case 'refused':
                  return reject(new PaperRefused(data.reason, data.message));
                case 'failed':
                  return fail(new ReadingFailed(say.readingFailed(data.message)));
              }
            },
            { signal: over },
          );
          const request: ReadRequest = { bytes };
          reading.postMessage(request, [bytes]);
        });
      } finally {
        life.abort();
      }
    },
  };
}
