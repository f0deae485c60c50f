import { covered, readLayout } from './layout/read-layout';
import type { Engine } from './picture/engine';
import { readLines, type ReadingProgress } from './picture/read-lines';
import { withoutColour } from './picture/without-colour';
import type { ReadPaper, ReadValue } from './types';

/** What was read from a picture, and the picture as its boxes are measured in: turned upright. */
export interface ReadPicturePaper {
  paper: ReadPaper;
  picture: OffscreenCanvas;
}

/**
 * Reads a paper from its picture: finds the lines, reads them, and takes the values out of where they stand. Where a
 * seal or watermark lies over it, it is read a second time without the colours, and everything must be compared.
 */
export async function readPicture(
  given: OffscreenCanvas,
  engine: Engine,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<ReadPicturePaper> {
  const { picture, ...read } = await readLines(given, engine, { onProgress });
  const paper = readLayout(read);
  if (!paper.isCovered) return { paper, picture };
  const { picture: _, ...again } = await readLines(withoutColour(picture), engine, {
    onProgress,
    isUpright: true,
  });
  return { paper: joined(paper, readLayout(again)), picture };
}

/** Of two readings of a covered paper the better of each value; nothing counts as checked. */
export function joined(first: ReadPaper, second: ReadPaper): ReadPaper {
  const values = new Map(first.values.map((value) => [value.key, value]));
  for (const value of second.values) {
    const known = values.get(value.key);
    if (!known || faults(value) <= faults(known)) values.set(value.key, value);
  }
  return {
    kind: second.kind ?? first.kind,
    values: [...values.values()].map(covered),
    isCovered: true,
  };
}

const faults = ({ doubts }: ReadValue): number =>
  doubts.filter((doubt) => doubt !== 'covered').length;
