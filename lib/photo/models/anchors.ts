import type { Box } from '../judge/mask';

/** A face as the detector finds it, in shares of the square that it was shown. */
export interface DetectedFace {
  box: Box;
  /** How sure the detector is, 0 to 1. */
  score: number;
}

/** Side of the square picture that the face detector takes. */
export const FACE_INPUT = 256;

/** Strides of the detector's two grids, and how many guesses each cell holds. */
const GRIDS = [
  { stride: 16, guesses: 2 },
  { stride: 32, guesses: 6 },
] as const;

/** Centres, in input pixels, from which the guesses are measured: 512 of the fine grid, then 384 of the coarse. */
export const ANCHORS: readonly (readonly [x: number, y: number])[] = GRIDS.flatMap(
  ({ stride, guesses }) => {
    const cells = FACE_INPUT / stride;
    return Array.from({ length: cells * cells * guesses }, (_, index) => {
      const cell = Math.floor(index / guesses);
      return [stride * ((cell % cells) + 0.5), stride * (Math.floor(cell / cells) + 0.5)] as const;
    });
  },
);

/** Values of one guess: centre, size, and six points of the face. */
export const GUESS_LENGTH = 16;

/**
 * Turns the detector's raw guesses into faces, surest first, each face once.
 *
 * @param logits one for each anchor
 * @param guesses 16 values for each anchor: offset of the centre and size in input pixels, then six points
 * @param score least score, 0 to 1
 * @param overlap boxes that share more than this of their union are the same face
 */
export function facesOf(
  logits: Float32Array,
  guesses: Float32Array,
  score: number,
  overlap: number,
): DetectedFace[] {
  const faces: DetectedFace[] = [];
  ANCHORS.forEach(([x, y], index) => {
    const sure = 1 / (1 + Math.exp(-(logits[index] ?? -Infinity)));
    if (sure < score) return;
    const [offsetX = 0, offsetY = 0, width = 0, height = 0] = guesses.subarray(
      index * GUESS_LENGTH,
      index * GUESS_LENGTH + 4,
    );
    faces.push({
      score: sure,
      box: {
        left: (x + offsetX - width / 2) / FACE_INPUT,
        top: (y + offsetY - height / 2) / FACE_INPUT,
        width: width / FACE_INPUT,
        height: height / FACE_INPUT,
      },
    });
  });
  faces.sort((one, other) => other.score - one.score);
  return faces.filter(
    ({ box }, index) =>
      !faces.slice(0, index).some((better) => sharedShare(better.box, box) > overlap),
  );
}

/** Shared area of two boxes as a share of what they cover together. */
function sharedShare(one: Box, other: Box): number {
  const width =
    Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const height =
    Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (one.width * one.height + other.width * other.height - shared);
}
