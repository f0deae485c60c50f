import Compressor from 'compressorjs';

/** What a page takes of an upload. */
export interface Limit {
  bytes: number;
  /** The longest side in pixels, where the page says one. */
  side?: number;
}

const QUALITIES = [0.92, 0.85, 0.75, 0.65, 0.55];
/** Below this the print of a paper cannot be read any more. */
const LEAST_SIDE = 800;
const SMALLER = 0.8;

/** No quality and size at which print can still be read is small enough. */
class DoesNotFit extends Error {
  override name = 'DoesNotFit';
}

/**
 * A picture as a JPEG below a page's limit: as it is where it fits, else with less quality, then with fewer pixels.
 *
 * @throws DoesNotFit when print would become unreadable before it fits
 */
export async function fitted(
  picture: Blob,
  name: string,
  { bytes, side = 4000 }: Limit,
): Promise<File> {
  if (picture.type === 'image/jpeg' && picture.size < bytes && (await longestSide(picture)) <= side)
    return new File([picture], asJpeg(name), { type: 'image/jpeg' });
  for (
    let longest = Math.min(side, await longestSide(picture));
    longest >= LEAST_SIDE;
    longest *= SMALLER
  )
    for (const quality of QUALITIES) {
      const smaller = await compressed(picture, quality, Math.round(longest));
      if (smaller.size < bytes) return new File([smaller], asJpeg(name), { type: 'image/jpeg' });
    }
  throw new DoesNotFit(
    `“${name}” cannot be brought below ${Math.round(bytes / 1024)} KB without making its print unreadable. Crop it to the paper, or allow more.`,
  );
}

const compressed = (picture: Blob, quality: number, longest: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    // oxlint-disable-next-line no-new -- the library's only way in
    new Compressor(picture, {
      quality,
      maxWidth: longest,
      maxHeight: longest,
      mimeType: 'image/jpeg',
      // Otherwise it gives back the larger original.
      strict: false,
      success: resolve,
      error: reject,
    });
  });

async function longestSide(picture: Blob): Promise<number> {
  const bitmap = await createImageBitmap(picture);
  const longest = Math.max(bitmap.width, bitmap.height);
  bitmap.close();
  return longest;
}

export const asJpeg = (name: string): string => `${name.replace(/\.[^.]*$/, '')}.jpg`;
