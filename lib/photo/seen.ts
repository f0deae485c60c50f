import { clothingValue } from './clothing-value';
import type { DocumentQuality, PhotoVerdict, PhotoWarningId } from './types';

/** What the rules on uploads say themselves. */
const SAID_ELSEWHERE = new Set<PhotoWarningId>(['file-too-large', 'file-format', 'blurred']);

/** What the rules take from the verdict on a photo, as part of a `FieldValue`'s `file`. */
export function seenInPhoto({ colour, reason, text, warnings }: PhotoVerdict) {
  const remarks = warnings.filter(({ id }) => !SAID_ELSEWHERE.has(id)).map((one) => one.text);
  return {
    isGrey: reason === 'greyscale',
    isBlurred: warnings.some(({ id }) => id === 'blurred'),
    clothing: {
      verdict: clothingValue(colour),
      remarks: colour === 'cannot-tell' ? [text] : remarks,
    },
  };
}

/** What the rules take from the picture of a document. */
export function seenInDocument({ isGrey, isBlurred, width, height }: DocumentQuality) {
  return { isGrey, isBlurred, pixels: { width, height } };
}
