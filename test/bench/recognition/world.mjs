import { join } from 'node:path';

import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/** Texts of the extension stand for themselves where there is no extension. */
const STAND_IN =
  "globalThis.chrome = { i18n: { getMessage: (name) => name, getUILanguage: () => 'en' } };";

/** The script that a page runs to be measured: it defines `world`, see `world.ts`. */
export async function bundleWorld() {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '#i18n': join(ROOT, '.wxt/i18n/index.ts'), '@/': `${ROOT}/` } },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'world.ts'), formats: ['iife'], name: 'world' },
    },
  });
  const [{ output }] = [built].flat();
  const script = output.find((file) => file.type === 'chunk');
  if (!script) throw new Error('The script of the bench came out empty.');
  return `${STAND_IN}${script.code};globalThis.world = world`;
}
