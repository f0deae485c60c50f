import { join } from 'node:path';

import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/** The recogniser as one script that a page can run: it defines `beianLens` (`recogniser-entry.ts`). */
export async function bundleRecogniser(
  entry = join(import.meta.dirname, 'recogniser-entry.ts'),
): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'beianLens' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The recogniser was not built.');
  return output.output[0].code;
}
