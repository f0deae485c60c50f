import { browser, type Browser } from 'wxt/browser';

import { fromBase64 } from './base64';
import { file as fileLimits } from './data/thresholds.json';
import {
  isOpenPhotoPage,
  type PhotoReply,
  type PhotoRequest,
  PORTS,
  type Subject,
} from './protocol';

export interface PhotoPage {
  startWorker: Record<Subject, () => Worker>;
  closePage: () => void;
}

/** How long the page stays open after the last check: opening takes longer than choosing another photo at once. */
const IDLE_MS = 5000;

/**
 * Answers the checks that arrive at the photo page, each in a worker of its own, which ends with it: a check that is
 * cancelled stops at once and its memory is given back. The page closes itself when nobody has asked for a while.
 */
export function servePhotoChecks({ startWorker, closePage }: PhotoPage): void {
  let open = 0;
  let idle = setTimeout(closePage, IDLE_MS);
  const postpone = () => {
    clearTimeout(idle);
    if (open === 0) idle = setTimeout(closePage, IDLE_MS);
  };

  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isOpenPhotoPage(message)) postpone();
  });
  browser.runtime.onConnect.addListener((port) => {
    const subject = (['person', 'document'] as const).find((each) => PORTS[each] === port.name);
    if (!subject) return;
    open += 1;
    postpone();
    const worker = startWorker[subject]();
    serve(port, worker);
    port.onDisconnect.addListener(() => {
      worker.terminate();
      open -= 1;
      postpone();
    });
  });
}

function serve(port: Browser.runtime.Port, worker: Worker): void {
  const reply = (message: PhotoReply) => port.postMessage(message);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<PhotoReply>) => reply(data));
  worker.addEventListener('error', ({ message }) =>
    reply({ type: 'failed', message: `The check of the picture failed: ${message}` }),
  );
  port.onMessage.addListener((message: unknown) => {
    const request = message as PhotoRequest;
    if (request.type === 'check') {
      const bytes = new Uint8Array(size);
      let offset = 0;
      for (const chunk of chunks.splice(0)) {
        bytes.set(chunk, offset);
        offset += chunk.length;
      }
      worker.postMessage(bytes.buffer, [bytes.buffer]);
      return;
    }
    const chunk = fromBase64(request.base64);
    size += chunk.length;
    if (size > fileLimits.largestRead.value) {
      reply({
        type: 'refused',
        reason: 'too-large',
        message: 'The file is larger than 64 MB. Save a smaller copy, below 4 MB, and choose that.',
      });
      return;
    }
    chunks.push(chunk);
    reply({ type: 'received' });
  });
}
