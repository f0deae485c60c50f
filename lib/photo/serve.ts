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
import * as say from './english/serve';

export interface PhotoPage {
  startWorker: Record<Subject, () => Worker>;
  closePage: () => void;
}

/** How long the page stays open after the last check: opening takes longer than choosing another photo at once. */
const IDLE_MS = 5000;

/**
 * Answers the checks that arrive at the photo page, each in a worker of its own. A check that is cancelled ends its
 * worker at once; one that has answered leaves it, with the models loaded, for the next photo. The page closes itself
 * when nobody has asked for a while, which ends the workers and gives their memory back.
 */
export function servePhotoChecks({ startWorker, closePage }: PhotoPage): void {
  let open = 0;
  const resting: Partial<Record<Subject, Worker>> = {};
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
    const worker = resting[subject] ?? startWorker[subject]();
    delete resting[subject];
    const life = new AbortController();
    const check = serve(port, worker, life.signal);
    port.onDisconnect.addListener(() => {
      life.abort();
      if (check.isUnderWay || resting[subject]) worker.terminate();
      else resting[subject] = worker;
      open -= 1;
      postpone();
    });
  });
}

interface Check {
  /** The worker is not free: it is at work on this check, or failed in it. */
  isUnderWay: boolean;
}

function serve(port: Browser.runtime.Port, worker: Worker, signal: AbortSignal): Check {
  const check: Check = { isUnderWay: false };
  const reply = (message: PhotoReply) => port.postMessage(message);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;

  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<PhotoReply>) => {
      if (['verdict', 'quality', 'refused'].includes(data.type)) check.isUnderWay = false;
      reply(data);
    },
    { signal },
  );
  worker.addEventListener(
    'error',
    ({ message }) => {
      check.isUnderWay = true;
      reply({ type: 'failed', message: say.failed(message) });
    },
    { signal },
  );
  port.onMessage.addListener((request: PhotoRequest) => {
    if (request.type === 'check') {
      const bytes = new Uint8Array(size);
      let offset = 0;
      for (const chunk of chunks.splice(0)) {
        bytes.set(chunk, offset);
        offset += chunk.length;
      }
      check.isUnderWay = true;
      worker.postMessage(bytes.buffer, [bytes.buffer]);
      return;
    }
    const chunk = fromBase64(request.base64);
    size += chunk.length;
    if (size > fileLimits.largestRead.value) {
      reply({
        type: 'refused',
        reason: 'too-large',
        message: say.tooLarge,
      });
      return;
    }
    chunks.push(chunk);
    reply({ type: 'received' });
  });
  return check;
}
