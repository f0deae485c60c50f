import type { Box } from '../types';
import { LINE_HEIGHT } from './engine';

const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];
/** Order of the planes that the models were trained with: blue, green, red. */
const PLANES = [2, 1, 0];

export function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gave no canvas to draw the picture on.');
  context.imageSmoothingQuality = 'high';
  return context;
}

/** A picture as the detector takes it. */
export function detectorPlanes({ data, width, height }: ImageData): Float32Array {
  const size = width * height;
  const planes = new Float32Array(3 * size);
  PLANES.forEach((channel, plane) => {
    const [mean = 0, deviation = 1] = [MEAN[plane], DEVIATION[plane]];
    for (let pixel = 0; pixel < size; pixel += 1)
      planes[plane * size + pixel] = ((data[pixel * 4 + channel] ?? 0) / 255 - mean) / deviation;
  });
  return planes;
}

/** Writes one line into the planes of several, padded on the right. */
export function writeLine(into: Float32Array, at: number, width: number, line: ImageData): void {
  const size = LINE_HEIGHT * width;
  PLANES.forEach((channel, plane) => {
    const start = (at * 3 + plane) * size;
    for (let y = 0; y < LINE_HEIGHT; y += 1)
      for (let x = 0; x < line.width; x += 1)
        into[start + y * width + x] =
          (line.data[(y * line.width + x) * 4 + channel] ?? 0) / 127.5 - 1;
  });
}

/** Cuts a box out of a picture, straightened, `height` pixels high; `flipped` upside down. */
export function cutOut(
  picture: OffscreenCanvas,
  box: Box,
  height: number,
  flipped = false,
): OffscreenCanvasRenderingContext2D {
  const scale = height / box.height;
  const width = Math.max(1, Math.round(box.width * scale));
  const context = contextOf(width, height);
  context.translate(width / 2, height / 2);
  context.rotate(flipped ? Math.PI : 0);
  context.scale(scale, scale);
  context.rotate(-box.angle);
  context.translate(-box.x, -box.y);
  context.drawImage(picture, 0, 0);
  return context;
}

/** Share of a picture's pixels that are as red as a seal. */
export function redShare({ data }: ImageData): number {
  let red = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
    if (r - Math.max(g, b) > 45 && r > 90) red += 1;
  }
  return red / (data.length / 4);
}
