/**
 * A Vite plugin. ONNX Runtime's module names its WebAssembly so that bundlers would ship a second copy of 14 MB; ours
 * lies packed beside the models (`lib/papers/models/files.ts`) and is handed over as bytes.
 */
export function externalRuntime() {
  return {
    name: 'external-runtime',
    enforce: 'pre',
    transform(code, id) {
      if (!/onnxruntime-web.*ort\.wasm\.bundle\.min\.mjs/.test(id)) return null;
      return code.replaceAll(
        'new URL("ort-wasm-simd-threaded.wasm",import.meta.url)',
        'new URL("ort-wasm-simd-threaded.wasm",self.location.href)',
      );
    },
  };
}
