import { document as limits } from './data/thresholds.json';
import { decodePhoto } from './decode';
import { edgeWidth } from './judge/edges';
import { toLabPicture } from './judge/oklab';
import { isGreyscale } from './judge/quality';
import type { DocumentQuality } from './types';

/**
 * Measures colour and sharpness of the picture of a document. Runs in the photo page's worker; needs no model.
 *
 * @throws PhotoRefused when the file is no picture that can be opened
 */
export async function checkDocument(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentQuality> {
  const { picture, width, height } = await decodePhoto(bytes, limits.workingSide.value);
  const lab = toLabPicture(picture);
  const edge = edgeWidth(lab);
  const softest = Math.max(
    limits.leastSoft.value,
    limits.softest.value * Math.max(lab.width, lab.height),
  );
  return {
    isGrey: isGreyscale(lab, limits.greyChroma.value, limits.greyShare.value),
    isBlurred: edge !== null && edge > softest,
    width,
    height,
  };
}
