import * as ort from 'onnxruntime-web/wasm';

import type { TextMap } from './find-boxes';

/** The two models of PP-OCRv4, ready to be asked. */
export interface Engine {
  /** @param planes blue, green and red planes of a picture whose sides are multiples of 32 */
  detect(planes: Float32Array, width: number, height: number): Promise<TextMap>;
  /** @param planes like lines of `LINE_HEIGHT` pixels, each with its three planes, one after the other */
  recognise(planes: Float32Array, count: number, width: number): Promise<Float32Array[]>;
  /** The text of each class that the recogniser tells; the first stands for nothing. */
  alphabet: readonly string[];
}

/** Height in pixels of the lines that the recogniser takes. */
export const LINE_HEIGHT = 48;
/** One step of the recogniser's answer for so many pixels of a line's width. */
export const STEP = 8;

/**
 * Loads the runtime and both models from files of the extension; nothing is fetched from anywhere else. One thread:
 * more would need isolation headers, and workers from blob: addresses, which the extension's policy forbids.
 *
 * @param base address of the folder that holds them, ending in a slash
 */
export async function loadEngine(base: string): Promise<Engine> {
  const bytesOf = async (name: string) => (await fetchFile(base + name)).arrayBuffer();
  const packed = await fetchFile(`${base}runtime.wasm.gz`);
  const unpacked = packed.body?.pipeThrough(new DecompressionStream('gzip'));
  if (!unpacked) throw new Error('The reader’s runtime is empty.');
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.wasm.wasmBinary = await new Response(unpacked).arrayBuffer();
  const options: ort.InferenceSession.SessionOptions = { executionProviders: ['wasm'] };
  const detector = await ort.InferenceSession.create(await bytesOf('detect.onnx'), options);
  const recogniser = await ort.InferenceSession.create(await bytesOf('recognise.onnx'), options);
  const characters = new TextDecoder().decode(await bytesOf('characters.txt'));
  const keys = characters.split('\n').filter((key) => key !== '');
  return {
    alphabet: ['', ...keys, ' '],
    detect: async (planes, width, height) => {
      const values = await run(detector, planes, [1, 3, height, width]);
      return { width, height, values };
    },
    recognise: async (planes, count, width) => {
      const all = await run(recogniser, planes, [count, 3, LINE_HEIGHT, width]);
      const each = all.length / count;
      return Array.from({ length: count }, (_, at) => all.subarray(at * each, (at + 1) * each));
    },
  };
}

async function fetchFile(address: string): Promise<Response> {
  // oxlint-disable-next-line no-restricted-globals -- a file of the extension; its policy lets nothing else through
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`The reader’s file ${address} is missing. Install the extension again.`);
  return response;
}

async function run(
  session: ort.InferenceSession,
  planes: Float32Array,
  shape: readonly number[],
): Promise<Float32Array> {
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  const answers = await session.run({ [input]: new ort.Tensor('float32', planes, shape) });
  const answer = answers[output];
  if (!(answer?.data instanceof Float32Array)) throw new Error('The reader gave no answer.');
  return answer.data;
}
