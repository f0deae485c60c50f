import { picture as pictureLimits } from './data/thresholds.json';
import { decodePhoto, type DecodedPhoto } from './decode';
import { type Judgement, judge, mainFace } from './judge/judge';
import { type Box, type Mask, placeMask } from './judge/mask';
import type { Picture } from './judge/oklab';
import { type DetectedFace, FACE_INPUT } from './models/anchors';
import { type Models, PERSON_INPUT } from './models/models';
import { drawOutline } from './outline';
import { cannotTellText, colourText, fileWarnings, warning } from './english/texts';
import type { PhotoProgress, PhotoVerdict, PhotoWarningId } from './types';

/** Around the face, in face widths and heights, the part of the photo in which the person is looked for. */
const AROUND = { aside: 3.2, above: 1.6, below: 4.6 } as const;

/**
 * Checks one photo from its bytes. Runs in the photo page's worker.
 *
 * @param loading the models; awaited only when they are needed
 * @throws PhotoRefused when the file cannot be judged
 */
export async function checkBytes(
  bytes: Uint8Array<ArrayBuffer>,
  loading: Promise<Models>,
  onProgress: (progress: PhotoProgress) => void,
): Promise<PhotoVerdict> {
  onProgress({ step: 'decoding', done: 0 });
  const photo = await decodePhoto(bytes, pictureLimits.workingSide.value);
  const smallest = Math.min(photo.picture.width, photo.picture.height);
  if (smallest < pictureLimits.smallestSide.value) {
    return report(photo, bytes.length, tooSmall(), null);
  }
  onProgress({ step: 'loading', done: 0.2 });
  const models = await loading;
  onProgress({ step: 'finding-person', done: 0.5 });
  const { faces, mask } = await findPerson(photo.picture, models);
  onProgress({ step: 'judging', done: 0.8 });
  const judgement = judge(photo.picture, faces, mask);
  const outline = judgement.measured ? await drawOutline(photo.picture, judgement.measured) : null;
  return report(photo, bytes.length, judgement, outline);
}

async function findPerson(
  picture: Picture,
  models: Models,
): Promise<{ faces: DetectedFace[]; mask: Mask }> {
  const { width, height } = picture;
  const side = Math.max(width, height);
  const source = toCanvas(picture);
  const square = { left: (width - side) / 2, top: (height - side) / 2, width: side, height: side };
  const found = await models.findFaces(crop(source, square, FACE_INPUT));
  const faces = found.map(({ box, score }) => ({
    score,
    box: {
      left: box.left * side + square.left,
      top: box.top * side + square.top,
      width: box.width * side,
      height: box.height * side,
    },
  }));
  const face = mainFace(faces);
  if (!face) return { faces, mask: { width, height, values: new Float32Array(width * height) } };
  const part = partAround(face.box, width, height);
  const mask = await models.findPerson(crop(source, part, PERSON_INPUT));
  return { faces, mask: placeMask(mask, part, width, height) };
}

function partAround(face: Box, width: number, height: number): Box {
  const middle = face.left + face.width / 2;
  const left = Math.max(0, middle - AROUND.aside * face.width);
  const top = Math.max(0, face.top - AROUND.above * face.height);
  return {
    left,
    top,
    width: Math.min(width, middle + AROUND.aside * face.width) - left,
    height: Math.min(height, face.top + AROUND.below * face.height) - top,
  };
}

function toCanvas({ data, width, height }: Picture): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const pixels = new Uint8ClampedArray(data);
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  return canvas;
}

/** A part of the picture stretched to a square; beyond the picture's edge it is black. */
function crop(source: OffscreenCanvas, part: Box, side: number): Picture {
  const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gave no canvas to draw the photo on.');
  context.imageSmoothingQuality = 'medium';
  context.drawImage(source, part.left, part.top, part.width, part.height, 0, 0, side, side);
  return context.getImageData(0, 0, side, side);
}

function tooSmall(): Judgement {
  return {
    colour: 'cannot-tell',
    reason: 'too-small',
    shares: { red: 0, blue: 0 },
    patches: { red: 0, blue: 0 },
    warnings: [],
    measured: null,
  };
}

function report(
  photo: DecodedPhoto,
  bytes: number,
  { colour, reason, shares, patches, warnings }: Judgement,
  outline: string | null,
): PhotoVerdict {
  const all: PhotoWarningId[] = [...warnings, ...fileWarnings(bytes, photo.format)];
  if (photo.animated) all.push('animated');
  if (photo.transparent) all.push('transparent');
  return {
    colour,
    reason,
    text:
      colour === 'cannot-tell'
        ? cannotTellText(reason ?? 'clothes-not-visible')
        : colourText(colour, shares),
    shares,
    patches,
    warnings: all.map(warning),
    outline,
    width: photo.width,
    height: photo.height,
  };
}
