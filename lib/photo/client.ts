import { browser } from 'wxt/browser';

import { PhotoCheckFailed, PhotoRefused } from './errors';
import {
  CHUNK_BYTES,
  type OpenPhotoPage,
  type PhotoReply,
  type PhotoRequest,
  PORTS,
  type Subject,
} from './protocol';
import { toBase64 } from './base64';
import type { DocumentQuality, PhotoProgress, PhotoVerdict } from './types';
import * as say from './english/client';

export interface CheckPhotoOptions {
  /** Ends the check; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  onProgress?: (progress: PhotoProgress) => void;
}

/** Share of the whole that sending the file takes in the progress shown. */
const SENDING = 0.1;

/**
 * Judges the clothes in a photo in a page of the extension of its own. Works from content scripts and from every
 * extension page; nothing leaves the browser.
 *
 * @throws PhotoRefused when the file is not a photo that can be judged; `reason` says why, `message` what to do.
 * @throws PhotoCheckFailed when the check could not run.
 */
export async function checkPhoto(
  file: Blob,
  options: CheckPhotoOptions = {},
): Promise<PhotoVerdict> {
  const answer = await ask('person', file, options);
  if (answer.type === 'verdict') return answer.verdict;
  throw new PhotoCheckFailed(say.otherAnswerOfPhoto(answer.type));
}

/**
 * Measures colour and sharpness of the picture of a document, in the same place and with the same errors as
 * `checkPhoto`.
 */
export async function checkDocument(
  file: Blob,
  options: CheckPhotoOptions = {},
): Promise<DocumentQuality> {
  const answer = await ask('document', file, options);
  if (answer.type === 'quality') return answer.quality;
  throw new PhotoCheckFailed(say.otherAnswerOfDocument(answer.type));
}

type Answer = Extract<PhotoReply, { type: 'verdict' | 'quality' }>;

async function ask(
  subject: Subject,
  file: Blob,
  { signal, onProgress }: CheckPhotoOptions,
): Promise<Answer> {
  signal?.throwIfAborted();
  onProgress?.({ step: 'sending', done: 0 });
  const open: OpenPhotoPage = { type: 'open-photo-page' };
  const opened: unknown = await browser.runtime.sendMessage(open);
  if (opened !== true) {
    throw new PhotoCheckFailed(say.notStarted);
  }
  signal?.throwIfAborted();

  const port = browser.runtime.connect({ name: PORTS[subject] });
  const send = (request: PhotoRequest) => port.postMessage(request);
  const ended = new AbortController();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
      port.onDisconnect.addListener(() => reject(new PhotoCheckFailed(say.brokeOff)));

      let offset = 0;
      const sendNext = async () => {
        if (ended.signal.aborted) return;
        if (offset >= file.size) {
          send({ type: 'check', size: file.size, mimeType: file.type });
          return;
        }
        const chunk = file.slice(offset, offset + CHUNK_BYTES);
        const base64 = await toBase64(chunk);
        if (ended.signal.aborted) return;
        send({ type: 'chunk', base64 });
        offset += chunk.size;
        onProgress?.({ step: 'sending', done: SENDING * (offset / file.size) });
      };

      port.onMessage.addListener((reply: PhotoReply) => {
        switch (reply.type) {
          case 'received':
            sendNext().catch(reject);
            break;
          case 'progress':
            onProgress?.({
              step: reply.progress.step,
              done: SENDING + (1 - SENDING) * reply.progress.done,
            });
            break;
          case 'verdict':
          case 'quality':
            resolve(reply);
            break;
          case 'refused':
            reject(new PhotoRefused(reply.reason, reply.message));
            break;
          case 'failed':
            reject(new PhotoCheckFailed(reply.message));
            break;
        }
      });
      sendNext().catch(reject);
    });
  } finally {
    ended.abort();
    port.disconnect();
  }
}
