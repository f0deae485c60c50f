import { join } from 'node:path';

import { build, type Plugin } from 'vite';

import type { Field, SystemId } from '@/lib/forms/types';

import { withoutSystem } from '../../markup/without-system';

const ROOT = join(import.meta.dirname, '../../..');

/** A build whose catalogue and gate never saw the labels of one system. */
const leaveOut = (system: SystemId): Plugin => ({
  name: 'leave-out',
  enforce: 'pre',
  transform: (code, id) =>
    /\/forms\/data\/sections\//.test(id)
      ? JSON.stringify(withoutSystem(JSON.parse(code) as Field[], system))
      : null,
});

const bundles = new Map<string, Promise<string>>();

/**
 * The recogniser as one script that a page can run: it defines `beianLens` (`recogniser-entry.ts`). `without`: as if
 * nobody had written down the labels of this system. Each is built once by a process.
 */
export function bundleRecogniser(
  entry = join(import.meta.dirname, 'recogniser-entry.ts'),
  without?: SystemId,
): Promise<string> {
  const name = `${entry} ${without ?? ''}`;
  const bundle = bundles.get(name) ?? bundled(entry, without);
  bundles.set(name, bundle);
  return bundle;
}

async function bundled(entry: string, without: SystemId | undefined): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: without ? [leaveOut(without)] : [],
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
