import { readLayout } from './layout/read-layout';
import type { Engine } from './picture/engine';
import { readLines, type ReadingProgress } from './picture/read-lines';
import type { ReadPaper } from './types';

/** What was read from a picture, and the picture as its boxes are measured in: turned upright. */
export interface ReadPicturePaper {
  paper: ReadPaper;
  picture: OffscreenCanvas;
}

/** Reads a paper from its picture: finds the lines, reads them, and takes the values out of where they stand. */
export async function readPicture(
  given: OffscreenCanvas,
  engine: Engine,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<ReadPicturePaper> {
  const { picture, ...read } = await readLines(given, engine, onProgress);
  return { paper: readLayout(read), picture };
}
