import type { PaperRefusal } from './errors';
import type { ReadPaper } from './types';

/** To the worker: read this picture. */
export interface ReadRequest {
  bytes: ArrayBuffer;
}

/** From the worker, while it reads and when it has. */
export type ReadReply =
  | { type: 'loading' }
  | { type: 'progress'; done: number; total: number; text: string }
  /** `picture` is turned upright; the boxes of the values are measured in it. */
  | { type: 'read'; paper: ReadPaper; picture: ImageBitmap }
  | { type: 'refused'; reason: PaperRefusal; message: string }
  | { type: 'failed'; message: string };
