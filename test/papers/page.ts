// Runs in a page of the browser: draws papers, and reads files with the same code as the extension.
import { fromBase64, toBase64 } from '@/lib/photo/base64';
import { type Engine, loadEngine } from '@/lib/papers/picture/engine';
import { isPdf, openPdf } from '@/lib/papers/pdf/open-pdf';
import { openPicture } from '@/lib/papers/picture/open-picture';
import { readLayout } from '@/lib/papers/layout/read-layout';
import { withoutColour } from '@/lib/papers/picture/without-colour';
import { readLines } from '@/lib/papers/picture/read-lines';
import type { ReadPicture } from '@/lib/papers/picture/lines';
import { readPicture } from '@/lib/papers/read-picture';
import { readText } from '@/lib/papers/text/read-text';
import type { ReadPaper } from '@/lib/papers/types';

import { isRight, valueFor } from './compare';
import { MAKERS } from './papers';
import { drawnSet } from './set';
import { STATES } from './states';

export interface DrawnFile {
  id: string;
  kind: string;
  state: string;
  expected: Record<string, string>;
  base64: string;
}

/** Draws one paper in one state: a JPEG in base64, and what it says. */
async function draw(maker: string, seed: number, state: string): Promise<DrawnFile> {
  const [make, treat] = [MAKERS[maker], STATES[state]];
  if (!make || !treat) throw new Error(`No paper “${maker}” or state “${state}”.`);
  const drawn = make(seed);
  const canvas = treat.make(drawn.sheet.context.canvas, drawn, seed);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: treat.quality ?? 0.9 });
  const expected = Object.fromEntries(Object.entries(drawn.expected).filter(([, value]) => value));
  return { id: drawn.id, kind: drawn.kind, state, expected, base64: await toBase64(blob) };
}

let engine: Promise<Engine> | null = null;
const loaded = () => (engine ??= loadEngine(new URL('/paper-models/', location.origin).href));

/** The lines of a picture, and the milliseconds that it took once the models were loaded. */
async function lines(
  base64: string,
): Promise<ReadPicture & { milliseconds: number; again?: ReadPicture }> {
  const ready = await loaded();
  const start = performance.now();
  const { picture, ...read } = await readLines(await openPicture(fromBase64(base64)), ready);
  const milliseconds = performance.now() - start;
  if (!readLayout(read).isCovered) return { ...read, milliseconds };
  const { picture: _, ...again } = await readLines(withoutColour(picture), ready, {
    isUpright: true,
  });
  return { ...read, again, milliseconds };
}

/** Long side in pixels at which a page of a PDF without text is drawn, as on the screen for papers. */
const PDF_SIDE = 2000;

/** Reads a file as the extension does: a PDF by its text where it has one, anything else as a picture. */
async function readFile(bytes: Uint8Array<ArrayBuffer>, ready: Engine): Promise<ReadPaper> {
  if (!isPdf(bytes)) return (await readPicture(await openPicture(bytes), ready)).paper;
  const pdf = await openPdf(bytes, { worker: '/pdf/pdf.worker.min.mjs', base: '/pdf/' });
  const text = await pdf.textOf(1);
  if (text) return readText(text);
  const drawn = await (await pdf.draw(1, PDF_SIDE)).arrayBuffer();
  return (await readPicture(await openPicture(new Uint8Array(drawn)), ready)).paper;
}

export interface Judged {
  told: string | null;
  milliseconds: number;
  error?: string;
  values: {
    key: string;
    expected: string;
    read: string | null;
    readAs: string | null;
    isRight: boolean;
  }[];
}

/** Reads a file and holds what was read against what it says. */
async function judge(base64: string, expected: Record<string, string>): Promise<Judged> {
  const ready = await loaded();
  const start = performance.now();
  let paper: ReadPaper = { kind: null, values: [] };
  let error: string | undefined;
  try {
    paper = await readFile(fromBase64(base64), ready);
  } catch (failed) {
    error = String(failed);
  }
  return {
    told: paper.kind,
    milliseconds: performance.now() - start,
    ...(error && { error }),
    values: Object.entries(expected).map(([key, wanted]) => {
      const value = valueFor(paper, key);
      return {
        key,
        expected: wanted,
        read: value?.value ?? null,
        readAs: value?.state ?? null,
        isRight: isRight(key, wanted, value?.value),
      };
    }),
  };
}

declare global {
  interface Window {
    papersTest: {
      draw: typeof draw;
      lines: typeof lines;
      judge: typeof judge;
      drawnSet: typeof drawnSet;
      makers: string[];
      states: string[];
    };
  }
}

window.papersTest = {
  draw,
  lines,
  judge,
  drawnSet,
  makers: Object.keys(MAKERS),
  states: Object.keys(STATES),
};
