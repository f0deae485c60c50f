import { imageSize } from 'image-size';

import { formatOf } from '@/lib/photo/formats';

import { PaperRefused } from '../errors';
import { contextOf } from './pixels';
import * as say from '../english/picture/open-picture';

/** Long side of the picture that lines are cut out of; more says no more and takes memory. */
const LONGEST_SIDE = 2600;
const MOST_BYTES = 40 * 1024 * 1024;
const MOST_PIXELS = 80_000_000;

/**
 * Opens a picture, turned as its EXIF data say, on white, its long side at most 2600 pixels.
 *
 * @throws PaperRefused when it is no picture that browsers open
 */
export async function openPicture(bytes: Uint8Array<ArrayBuffer>): Promise<OffscreenCanvas> {
  refuse(bytes);
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
  } catch {
    throw new PaperRefused('damaged', say.cannotBeOpened);
  }
  try {
    return draw(bitmap);
  } finally {
    bitmap.close();
  }
}

/** Draws a picture on white, scaled down where it is larger than what reading needs. */
function draw(source: ImageBitmap | OffscreenCanvas): OffscreenCanvas {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(source.width, source.height));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  const context = contextOf(side(source.width), side(source.height));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.drawImage(source, 0, 0, context.canvas.width, context.canvas.height);
  return context.canvas;
}

function refuse(bytes: Uint8Array<ArrayBuffer>): void {
  const format = formatOf(bytes);
  if (format === 'heic') throw new PaperRefused('heic', say.heic);
  if (format === 'tiff') throw new PaperRefused('unsupported', say.tiff);
  if (format === 'unknown') throw new PaperRefused('not-a-paper-file', say.neitherPictureNorPdf);
  if (bytes.length > MOST_BYTES)
    throw new PaperRefused('too-large', say.tooLarge(Math.round(bytes.length / 1024 / 1024)));
  let pixels: number;
  try {
    const { width, height } = imageSize(bytes);
    pixels = width * height;
  } catch {
    throw new PaperRefused('damaged', say.noSize);
  }
  if (pixels > MOST_PIXELS)
    throw new PaperRefused('too-large', say.tooManyPixels(Math.round(pixels / 1e6)));
}
