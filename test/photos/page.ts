// Runs in a page of the browser: makes the variants of a photo and has each judged by the same code as the extension.
import { toBase64 } from '@/lib/photo/base64';
import { checkBytes } from '@/lib/photo/check';
import { checkDocument } from '@/lib/photo/check-document';
import { PhotoRefused } from '@/lib/photo/errors';
import { placeMask } from '@/lib/photo/judge/mask';
import { loadModels, type Models, PERSON_INPUT } from '@/lib/photo/models/models';

import { HUE_CIRCLE, NAMED_CLOTHS, type NamedCloth, TRIED_CLOTHS } from './cloths';
import { drawDocuments, withoutColour } from './documents';
import { dye, encode, type Outline, pixelsOf, redraw, relight, replaceBackdrop } from './variants';

export interface Outcome {
  kind: string;
  name: string;
  truth: NamedCloth['truth'];
  colour: string;
  reason: string | null;
  red: number;
  blue: number;
  redPatch: number;
  bluePatch: number;
  warnings: string[];
  milliseconds: number;
  outline: string | null;
}

const OFFICIAL_BLUE = [34, 104, 190] as const;
const WHITE = [236, 236, 234] as const;
const RED = [178, 32, 38] as const;

interface Variant {
  kind: string;
  make: (picture: ImageData, person: Float32Array) => ImageData;
  type?: string;
  quality?: number;
}

/** What happens to a photo between the person and the upload. */
const TREATMENTS: readonly Variant[] = [
  {
    kind: 'blue backdrop',
    make: (picture, person) => replaceBackdrop(picture, person, OFFICIAL_BLUE),
  },
  { kind: 'white backdrop', make: (picture, person) => replaceBackdrop(picture, person, WHITE) },
  { kind: 'red backdrop', make: (picture, person) => replaceBackdrop(picture, person, RED) },
  { kind: 'warm light', make: (picture) => relight(picture, [1.18, 1, 0.8]) },
  { kind: 'cold light', make: (picture) => relight(picture, [0.84, 1, 1.2]) },
  { kind: 'darker', make: (picture) => relight(picture, [0.55, 0.55, 0.55]) },
  { kind: 'brighter', make: (picture) => relight(picture, [1.5, 1.5, 1.5]) },
  { kind: 'JPEG 30', make: (picture) => picture, quality: 0.3 },
  { kind: 'PNG', make: (picture) => picture, type: 'image/png' },
  { kind: 'turned 8°', make: (picture) => redraw(picture, { turn: 8 }) },
  { kind: 'turned -8°', make: (picture) => redraw(picture, { turn: -8 }) },
  { kind: 'half size', make: (picture) => redraw(picture, { scale: 0.5 }) },
];

let models: Promise<Models> | null = null;
const loaded = () => (models ??= loadModels(new URL('/photo-models/', location.origin).href));

async function run(
  kind: string,
  cloth: Pick<NamedCloth, 'name' | 'truth'>,
  file: Blob,
  keep: boolean,
): Promise<Outcome> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = performance.now();
  try {
    const verdict = await checkBytes(bytes, loaded(), () => {});
    return {
      kind,
      name: cloth.name,
      truth: cloth.truth,
      colour: verdict.colour,
      reason: verdict.reason,
      red: verdict.shares.red,
      blue: verdict.shares.blue,
      redPatch: verdict.patches.red,
      bluePatch: verdict.patches.blue,
      warnings: verdict.warnings.map(({ id }) => id),
      milliseconds: performance.now() - start,
      outline: keep ? verdict.outline : null,
    };
  } catch (error) {
    if (!(error instanceof PhotoRefused)) throw error;
    return {
      kind,
      name: cloth.name,
      truth: cloth.truth,
      colour: 'refused',
      reason: error.reason,
      red: 0,
      blue: 0,
      redPatch: 0,
      bluePatch: 0,
      warnings: [],
      milliseconds: performance.now() - start,
      outline: null,
    };
  }
}

async function fileOf(address: string): Promise<Blob> {
  return (await fetch(address)).blob();
}

/** The photo as it is. */
async function original(address: string): Promise<Outcome> {
  return run('photo', { name: 'as it is', truth: 'between' }, await fileOf(address), true);
}

/** All variants of one photo; `every` above 1 leaves out all but every n-th, for a quick look. */
async function variants(
  address: string,
  outlines: readonly Outline[],
  every: number,
  keep: boolean,
): Promise<Outcome[]> {
  const picture = await pixelsOf(await fileOf(address), 640);
  const person = await personOf(picture);
  const outcomes: Outcome[] = [];
  let count = 0;
  const isWanted = () => count++ % every === 0;
  for (const [kind, cloths] of [
    ['dyed', NAMED_CLOTHS],
    ['hue circle', HUE_CIRCLE],
  ] as const) {
    for (const cloth of cloths) {
      if (!isWanted()) continue;
      const file = await encode(dye(picture, outlines, cloth.cloth), 'image/jpeg', 0.92);
      outcomes.push(await run(kind, cloth, file, keep));
    }
  }
  for (const { kind, make, type = 'image/jpeg', quality = 0.92 } of TREATMENTS) {
    for (const cloth of TRIED_CLOTHS) {
      if (!isWanted()) continue;
      const file = await encode(make(dye(picture, outlines, cloth.cloth), person), type, quality);
      outcomes.push(await run(kind, cloth, file, keep));
    }
  }
  return outcomes;
}

/** The photo with its clothes in a colour of `NAMED_CLOTHS`: a JPEG in base64. */
async function dyed(address: string, outlines: readonly Outline[], name: string): Promise<string> {
  const cloth = NAMED_CLOTHS.find((each) => each.name === name);
  if (!cloth) throw new Error(`No cloth is called ${name}.`);
  const picture = await pixelsOf(await fileOf(address), 640);
  return toBase64(await encode(dye(picture, outlines, cloth.cloth), 'image/jpeg', 0.92));
}

/** Where the person is, by the person model on the whole picture. */
async function personOf(picture: ImageData): Promise<Float32Array> {
  const { findPerson } = await loaded();
  const context = new OffscreenCanvas(PERSON_INPUT, PERSON_INPUT).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(await createImageBitmap(picture), 0, 0, PERSON_INPUT, PERSON_INPUT);
  const mask = await findPerson(context.getImageData(0, 0, PERSON_INPUT, PERSON_INPUT));
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
  return placeMask(mask, whole, picture.width, picture.height).values;
}

export interface DocumentOutcome {
  name: string;
  expected: Measured;
  measured: Measured;
}

interface Measured {
  isGrey: boolean;
  isBlurred: boolean;
}

const measure = async (file: Blob): Promise<Measured> => {
  const { isGrey, isBlurred } = await checkDocument(new Uint8Array(await file.arrayBuffer()));
  return { isGrey, isBlurred };
};

/** Drawn documents; `every` above 1 leaves out all but every n-th. */
async function documents(every: number): Promise<DocumentOutcome[]> {
  const outcomes: DocumentOutcome[] = [];
  let count = 0;
  for await (const { name, isGrey, isBlurred, file } of drawDocuments()) {
    if (count++ % every !== 0) continue;
    outcomes.push({ name, expected: { isGrey, isBlurred }, measured: await measure(file) });
  }
  return outcomes;
}

/** A photo as if it were a document's, as it is and without its colour. */
async function greyed(address: string): Promise<{ asItIs: Measured; withoutColour: Measured }> {
  const file = await fileOf(address);
  return { asItIs: await measure(file), withoutColour: await measure(await withoutColour(file)) };
}

declare global {
  interface Window {
    photoTest: {
      original: typeof original;
      variants: typeof variants;
      dyed: typeof dyed;
      documents: typeof documents;
      greyed: typeof greyed;
    };
  }
}

window.photoTest = { original, variants, dyed, documents, greyed };
