import { runnerImport, type Plugin } from 'vite';

import { builds } from './builds';

/** From here on a browser reads JSON faster than code, and it weighs no more. */
const LONG = 10_000;

/** By file, the code that holds its values: each script of a build asks for the same ones. */
const workedOut = new Map<string, Promise<{ code: string; dependencies: string[] }>>();

/**
 * A Vite plugin. Files that export plain data which is worked out from other data: a build works it out and ships the
 * values. Those in a folder `built` always; a file `*.precomputed.ts`, whose values weigh more than what they come from,
 * in a script for which a page waits. Elsewhere and in tests the file works them out itself.
 * @param root what `@/` stands for
 * @param waitedFor the entry points for which a page waits
 * @param further plugins that the data goes through, for a build in another language
 */
export function precomputed(
  root: string,
  waitedFor: readonly string[],
  further: readonly Plugin[] = [],
): Plugin {
  let isWaitedFor = false;
  return {
    name: 'precomputed',
    enforce: 'pre',
    configResolved(config) {
      isWaitedFor = builds(config, waitedFor);
    },
    watchChange: () => workedOut.clear(),
    async load(id) {
      const [file = ''] = id.split('?');
      const isAsked = isWaitedFor && file.endsWith('.precomputed.ts');
      if (!isAsked && !/\/(?:lib|components)\/[\w-]+\/built\/[\w-]+\.ts$/.test(file)) return null;
      if (!workedOut.has(file)) workedOut.set(file, valuesOf(file, root, further));
      const { code, dependencies } = await workedOut.get(file)!;
      for (const dependency of dependencies) this.addWatchFile(dependency);
      return { code, moduleType: 'js' };
    },
  };
}

async function valuesOf(file: string, root: string, plugins: readonly Plugin[]) {
  const { module, dependencies } = await runnerImport<Record<string, unknown>>(file, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [...plugins],
  });
  const exported = Object.entries(module).map(([name, value]) => {
    const text = JSON.stringify(value);
    return text.length < LONG
      ? `export const ${name} = ${text};`
      : `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`;
  });
  return { code: exported.join('\n'), dependencies };
}
