import { imageSize } from 'image-size';

import { formatOf } from '@/lib/photo/formats';

import { PaperRefused } from '../errors';
import { contextOf } from './pixels';

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
    throw new PaperRefused(
      'damaged',
      'The file begins like a picture but cannot be opened; it may have been cut off. Copy or export it again and choose the new file.',
    );
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
  if (format === 'heic')
    throw new PaperRefused(
      'heic',
      'This is a HEIC picture, which browsers and filing pages do not open. Export it as JPEG and choose that file.',
    );
  if (format === 'tiff')
    throw new PaperRefused(
      'unsupported',
      'TIFF pictures cannot be opened here. Save it as JPEG or PNG and choose that file.',
    );
  if (format === 'unknown')
    throw new PaperRefused(
      'not-a-paper-file',
      'This file is neither a picture nor a PDF. Choose a JPEG, PNG or PDF of the paper.',
    );
  if (bytes.length > MOST_BYTES)
    throw new PaperRefused(
      'too-large',
      `The file is ${Math.round(bytes.length / 1024 / 1024)} MB. Save a smaller copy, below 40 MB, and choose that.`,
    );
  let pixels: number;
  try {
    const { width, height } = imageSize(bytes);
    pixels = width * height;
  } catch {
    throw new PaperRefused(
      'damaged',
      'The file begins like a picture, but its size cannot be read; it may have been cut off. Copy or export it again and choose the new file.',
    );
  }
  if (pixels > MOST_PIXELS)
    throw new PaperRefused(
      'too-large',
      `The picture has ${Math.round(pixels / 1e6)} million pixels. Save a smaller copy, below 80 million, and choose that.`,
    );
}
