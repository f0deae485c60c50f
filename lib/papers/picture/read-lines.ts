import type { Box } from '../types';
import { decodeCharacters } from './decode-characters';
import { type Engine, LINE_HEIGHT, STEP } from './engine';
import { findBoxes } from './find-boxes';
import type { ReadCharacter, ReadLine, ReadPicture } from './lines';
import { slopeOf } from './slope';
import { contextOf, cutOut, detectorPlanes, redShare, writeLine } from './pixels';

/** Long side of the picture that the detector sees; larger finds no more and costs more. */
const DETECTED_SIDE = 1120;
const MOST_TOGETHER = 6;
/** Lines beyond this are of no paper: a page of small print, a photo of a wall. */
const MOST_LINES = 160;
const LEAST_SURE = 0.6;
const LEAST_SURE_ALONE = 0.8;
/** How much better the lines must read upside down to turn the page. */
const BETTER = 1.05;
/** Radians from the slope of the page above which a text lies over the paper. */
const ASLANT = 0.17;

export interface ReadingProgress {
  done: number;
  total: number;
  /** The line that was read last. */
  text: string;
}

export interface ReadingOptions {
  onProgress?: (progress: ReadingProgress) => void;
  /** It is known to be the right way up. */
  isUpright?: boolean;
}

/** Finds and reads the lines of a picture, whichever way up it is. */
export async function readLines(
  given: OffscreenCanvas,
  engine: Engine,
  { onProgress = () => {}, isUpright = false }: ReadingOptions = {},
): Promise<ReadPicture & { picture: OffscreenCanvas }> {
  let picture = given;
  let turned = 0;
  let boxes = await detect(picture, engine);
  if (!isUpright && isSideways(boxes)) {
    picture = turn(picture, 90);
    turned = 90;
    boxes = await detect(picture, engine);
  }
  if (!isUpright && (await isUpsideDown(picture, boxes, engine))) {
    picture = turn(picture, 180);
    turned += 180;
    const { width, height } = picture;
    boxes = boxes.map((box) => ({ ...box, x: width - box.x, y: height - box.y }));
  }
  const slope = slopeOf(boxes);
  const straight = boxes.filter((box) => !isAslant(box, slope));
  const lines = await recogniseAll(picture, inReadingOrder(straight), engine, onProgress);
  return {
    picture,
    width: picture.width,
    height: picture.height,
    turned: turned as ReadPicture['turned'],
    lines,
    aslant: boxes.length - straight.length,
  };
}

async function detect(picture: OffscreenCanvas, engine: Engine): Promise<Box[]> {
  const scale = Math.min(1, DETECTED_SIDE / Math.max(picture.width, picture.height));
  const side = (length: number) => Math.max(32, Math.round((length * scale) / 32) * 32);
  const [width, height] = [side(picture.width), side(picture.height)];
  const context = contextOf(width, height);
  context.drawImage(picture, 0, 0, width, height);
  const map = await engine.detect(
    detectorPlanes(context.getImageData(0, 0, width, height)),
    width,
    height,
  );
  const [across, down] = [picture.width / width, picture.height / height];
  return findBoxes(map).map((box) => ({
    x: (box.x + 0.5) * across,
    y: (box.y + 0.5) * down,
    width: box.width * across,
    height: box.height * down,
    angle: box.angle,
  }));
}

/** Most long lines are taller than wide. */
function isSideways(boxes: readonly Box[]): boolean {
  const long = boxes.filter(
    ({ width, height }) => Math.max(width, height) > 3 * Math.min(width, height),
  );
  return (
    long.length > 1 && long.filter(({ width, height }) => height > width).length > long.length * 0.6
  );
}

/** Reads the longest lines both ways up. */
async function isUpsideDown(
  picture: OffscreenCanvas,
  boxes: readonly Box[],
  engine: Engine,
): Promise<boolean> {
  const longest = boxes
    .filter(({ width, height }) => width > 2 * height)
    .toSorted((one, other) => other.width - one.width)
    .slice(0, 4);
  if (longest.length === 0) return false;
  const score = async (flipped: boolean) => {
    const read = await recognise(picture, longest, engine, flipped);
    return (
      read.flat().reduce((sum, { probability }) => sum + probability, 0) /
      Math.max(1, read.flat().length)
    );
  };
  return (await score(true)) > (await score(false)) * BETTER;
}

function turn(picture: OffscreenCanvas, degrees: 90 | 180): OffscreenCanvas {
  const [width, height] =
    degrees === 90 ? [picture.height, picture.width] : [picture.width, picture.height];
  const context = contextOf(width, height);
  context.translate(width / 2, height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
  return context.canvas;
}

const isAslant = ({ width, height, angle }: Box, slope: number): boolean =>
  width > 2.5 * height && Math.abs(angle - slope) > ASLANT;

const inReadingOrder = (boxes: readonly Box[]): Box[] =>
  boxes.toSorted((one, other) => one.y - other.y).slice(0, MOST_LINES);

async function recogniseAll(
  picture: OffscreenCanvas,
  boxes: readonly Box[],
  engine: Engine,
  onProgress: (progress: ReadingProgress) => void,
): Promise<ReadLine[]> {
  const lines: ReadLine[] = [];
  // Like lengths together, so that little is padded.
  const waiting = boxes.toSorted(
    (one, other) => one.width / one.height - other.width / other.height,
  );
  let done = 0;
  while (waiting.length > 0) {
    const batch = waiting.splice(0, MOST_TOGETHER);
    const read = await recognise(picture, batch, engine);
    batch.forEach((box, at) => {
      const characters = read[at] ?? [];
      done += 1;
      const line = lineOf(picture, box, characters);
      if (line) lines.push(line);
      onProgress({ done, total: boxes.length, text: characters.map(({ text }) => text).join('') });
    });
  }
  return lines.toSorted((one, other) => one.box.y - other.box.y);
}

function lineOf(
  picture: OffscreenCanvas,
  box: Box,
  characters: readonly ReadCharacter[],
): ReadLine | undefined {
  const kept = trimmed(characters);
  const mean =
    kept.reduce((sum, { probability }) => sum + probability, 0) / Math.max(1, kept.length);
  if (kept.length === 0 || mean < (kept.length === 1 ? LEAST_SURE_ALONE : LEAST_SURE))
    return undefined;
  const context = cutOut(picture, box, 24);
  const { width, height } = context.canvas;
  return { characters: kept, box, red: redShare(context.getImageData(0, 0, width, height)) };
}

const isStray = (edge?: ReadCharacter, beside?: ReadCharacter) =>
  edge !== undefined && beside !== undefined && edge.probability < 0.6 && beside.probability > 0.9;

/** A first or last character that is unsure beside a sure one is a stroke of something else. */
function trimmed(characters: readonly ReadCharacter[]): readonly ReadCharacter[] {
  const from = isStray(characters[0], characters[1]) ? 1 : 0;
  const to = isStray(characters.at(-1), characters.at(-2)) ? -1 : undefined;
  return characters.slice(from, to);
}

async function recognise(
  picture: OffscreenCanvas,
  boxes: readonly Box[],
  engine: Engine,
  flipped = false,
): Promise<ReadCharacter[][]> {
  const cuts = boxes.map((box) => {
    const context = cutOut(picture, box, LINE_HEIGHT, flipped);
    return context.getImageData(0, 0, context.canvas.width, LINE_HEIGHT);
  });
  const widest = Math.max(...cuts.map(({ width }) => width), STEP);
  const width = Math.ceil(widest / STEP) * STEP;
  const planes = new Float32Array(boxes.length * 3 * LINE_HEIGHT * width);
  cuts.forEach((cut, at) => writeLine(planes, at, width, cut));
  const answers = await engine.recognise(planes, boxes.length, width);
  return answers.map((answer, at) =>
    decodeCharacters(answer, engine.alphabet, (cuts[at]?.width ?? width) / STEP),
  );
}
