import { imageSize } from 'image-size';

import { picture as limits, file as fileLimits } from './data/thresholds.json';
import { PhotoRefused } from './errors';
import { formatOf, isAnimatedGif, type PhotoFormat } from './formats';
import type { Picture } from './judge/oklab';
import * as say from './english/decode';

/** A photo, decoded, turned upright and scaled down. */
export interface DecodedPhoto {
  picture: Picture;
  format: PhotoFormat;
  /** Upright size before scaling down, in pixels. */
  width: number;
  height: number;
  animated: boolean;
  transparent: boolean;
}

/** Share of see-through pixels above which the photo counts as transparent; below are soft corners. */
const TRANSPARENT_SHARE = 0.01;

/**
 * Decodes a photo. EXIF orientation is obeyed, of an animation the first picture is taken, and what is transparent
 * becomes white, as a page would show it.
 *
 * @param side longest side of the picture that is given back, in pixels; larger ones are scaled down
 * @throws PhotoRefused when the file is no picture that browsers decode, is damaged, or has too many pixels.
 */
export async function decodePhoto(
  bytes: Uint8Array<ArrayBuffer>,
  side: number,
): Promise<DecodedPhoto> {
  const format = formatOf(bytes);
  refuseUnreadable(format, bytes);

  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
  } catch {
    throw new PhotoRefused('damaged', say.cannotBeOpened);
  }
  try {
    const { width, height } = bitmap;
    const scale = Math.min(1, side / Math.max(width, height));
    const scaled = draw(
      bitmap,
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    const transparent = fillTransparent(scaled) > TRANSPARENT_SHARE;
    return {
      picture: scaled,
      format,
      width,
      height,
      animated: format === 'gif' && isAnimatedGif(bytes),
      transparent,
    };
  } finally {
    bitmap.close();
  }
}

function refuseUnreadable(format: PhotoFormat, bytes: Uint8Array): void {
  if (format === 'heic') {
    throw new PhotoRefused('heic', say.heic);
  }
  if (format === 'tiff') {
    throw new PhotoRefused('unsupported-format', say.tiff);
  }
  if (format === 'unknown') {
    throw new PhotoRefused('not-an-image', say.noPhoto);
  }
  if (bytes.length > fileLimits.largestRead.value) {
    throw new PhotoRefused('too-large', say.tooLarge(Math.round(bytes.length / 1024 / 1024)));
  }
  let size: { width: number; height: number };
  try {
    size = imageSize(bytes);
  } catch {
    throw new PhotoRefused('damaged', say.noSize);
  }
  if (size.width * size.height > limits.mostPixels.value) {
    throw new PhotoRefused('too-many-pixels', say.tooManyPixels(size.width, size.height));
  }
}

function draw(bitmap: ImageBitmap, width: number, height: number): ImageData {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gave no canvas to draw the photo on.');
  context.imageSmoothingQuality = 'medium';
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** Puts white behind see-through pixels and returns their share. */
function fillTransparent({ data }: Picture): number {
  let seeThrough = 0;
  for (let index = 0; index < data.length; index += 4) {
    const alpha = (data[index + 3] ?? 255) / 255;
    if (alpha === 1) continue;
    seeThrough += 1;
    for (let channel = index; channel < index + 3; channel += 1) {
      data[channel] = (data[channel] ?? 0) * alpha + 255 * (1 - alpha);
    }
    data[index + 3] = 255;
  }
  return seeThrough / (data.length / 4);
}
