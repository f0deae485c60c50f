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

/**
 * Evaluates expressions in an isolated world of a page, where our script runs.
 * @param path the names of the frames on the way to the one that is meant; none for the page itself
 */
export async function openWorld(page, script, path = []) {
  const session = await page.context().newCDPSession(page);
  let { frameTree: tree } = await session.send('Page.getFrameTree');
  for (const name of path) {
    tree = tree.childFrames?.find(({ frame }) => frame.name === name);
    if (!tree) throw new Error(`The page has no frame “${name}”.`);
  }
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: tree.frame.id,
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
