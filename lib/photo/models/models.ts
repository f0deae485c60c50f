import '@tensorflow/tfjs-backend-wasm';

import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';

import { face as faceLimits } from '../data/thresholds.json';
import type { Mask } from '../judge/mask';
import type { Picture } from '../judge/oklab';
import { type DetectedFace, FACE_INPUT, facesOf } from './anchors';

/** Side of the picture that the person model takes and of the mask that it gives. */
export const PERSON_INPUT = 256;

/** The two models, ready to be asked. */
export interface Models {
  /** @param square picture of `FACE_INPUT` pixels a side; faces come surest first, in shares of it. */
  findFaces(square: Picture): Promise<DetectedFace[]>;
  /** @param part picture of `PERSON_INPUT` pixels a side. */
  findPerson(part: Picture): Promise<Mask>;
}

/**
 * Loads TensorFlow.js on WebAssembly and both models from files of the extension.
 *
 * @param base address of the folder that holds them, ending in a slash
 */
export async function loadModels(base: string): Promise<Models> {
  // With threads the library starts workers from blob: addresses, which the extension's own policy forbids, and waits
  // for them for ever.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(base);
  if (!(await tf.setBackend('wasm'))) throw new Error('WebAssembly did not start.');
  await tf.ready();
  const [faces, person] = await Promise.all([
    loadGraphModel(`${base}blazeface.json`),
    loadGraphModel(`${base}selfie.json`),
  ]);
  return {
    findFaces: (square) => findFaces(faces, square),
    findPerson: (part) => findPerson(person, part),
  };
}

async function findFaces(model: GraphModel, square: Picture): Promise<DetectedFace[]> {
  const outputs = tf.tidy(() => {
    const input = tf.sub(tf.div(toTensor(square, FACE_INPUT), 127.5), 1);
    return model.execute(input, ['Identity:0', 'Identity_1:0', 'Identity_2:0', 'Identity_3:0']);
  });
  const tensors = Array.isArray(outputs) ? outputs : [outputs];
  const [fineLogits, coarseLogits, fineGuesses, coarseGuesses] = await Promise.all(
    tensors.map((tensor) => tensor.data<'float32'>()),
  );
  tf.dispose(tensors);
  if (!fineLogits || !coarseLogits || !fineGuesses || !coarseGuesses) {
    throw new Error('The face model gave no answer.');
  }
  return facesOf(
    join(fineLogits, coarseLogits),
    join(fineGuesses, coarseGuesses),
    faceLimits.score.value,
    faceLimits.overlap.value,
  );
}

async function findPerson(model: GraphModel, part: Picture): Promise<Mask> {
  const output = tf.tidy(() => model.execute(tf.div(toTensor(part, PERSON_INPUT), 255)));
  const tensor = Array.isArray(output) ? output[0] : output;
  if (!(tensor instanceof tf.Tensor)) throw new Error('The person model gave no answer.');
  const values = await tensor.data<'float32'>();
  tensor.dispose();
  return { width: PERSON_INPUT, height: PERSON_INPUT, values };
}

function toTensor({ width, height, data }: Picture, side: number): tf.Tensor4D {
  if (width !== side || height !== side) {
    throw new Error(`The model takes ${side} × ${side} pixels, not ${width} × ${height}.`);
  }
  const values = new Float32Array(side * side * 3);
  for (let pixel = 0, index = 0; index < values.length; pixel += 4, index += 3) {
    values[index] = data[pixel] ?? 0;
    values[index + 1] = data[pixel + 1] ?? 0;
    values[index + 2] = data[pixel + 2] ?? 0;
  }
  return tf.tensor4d(values, [1, side, side, 3]);
}

function join(first: Float32Array, second: Float32Array): Float32Array {
  const joined = new Float32Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
