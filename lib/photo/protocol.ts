import type { DocumentQuality, PhotoProgress, PhotoVerdict, RefusalReason } from './types';

/** What a file shows: the website administrator, or a certificate or another paper. */
export type Subject = 'person' | 'document';

/** Names of the ports between whoever asks and the page that checks pictures. */
export const PORTS: Record<Subject, string> = {
  person: 'beian-lens-photo',
  document: 'beian-lens-document',
};

/** Bytes of the file in one message. Messages are JSON: small pieces keep the asking page free between them. */
export const CHUNK_BYTES = 256 * 1024;

/** To the background: open the page that checks photos. Answered with `true` once it listens. */
export interface OpenPhotoPage {
  type: 'open-photo-page';
}

/** From the asking side to the photo page. */
export type PhotoRequest =
  | { type: 'chunk'; base64: string }
  | { type: 'check'; size: number; mimeType: string };

/** From the photo page to the asking side. */
export type PhotoReply =
  | { type: 'received' }
  | { type: 'progress'; progress: PhotoProgress }
  | { type: 'verdict'; verdict: PhotoVerdict }
  | { type: 'quality'; quality: DocumentQuality }
  | { type: 'refused'; reason: RefusalReason; message: string }
  | { type: 'failed'; message: string };

export function isOpenPhotoPage(message: unknown): message is OpenPhotoPage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'open-photo-page'
  );
}
