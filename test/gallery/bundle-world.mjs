import { join } from 'node:path';

import { build } from 'vite';

const HERE = import.meta.dirname;

/** The name under which a profiler lists the script. */
export const WORLD_URL = 'beian-lens-world.js';

/** Bundles `world-entry.ts` into one script for an isolated world. */
export async function bundleWorld() {
  const built = await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': join(HERE, '../..') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(HERE, 'world-entry.ts'), formats: ['iife'], name: 'galleryWorld' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs)
    for (const file of 'output' in one ? one.output : [])
      if (file.type === 'chunk') return `${file.code}\n//# sourceURL=${WORLD_URL}`;
  throw new Error('The bundle of the isolated world came out empty.');
}

/** Evaluates expressions in an isolated world of a page, where our script runs. */
export async function openWorld(page, script) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'beian-lens',
  });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(script);
  return { session, evaluate };
}
