import { runnerImport, type Plugin } from 'vite';

import { builds } from './builds';

/**
 * A Vite plugin. A file `*.precomputed.ts` exports plain data that is worked out from other data; the build of a script
 * for which a page waits works it out and ships the values. In all others, which are better small, and in tests the file
 * works them out itself.
 * @param root what `@/` stands for
 * @param waitedFor the entry points for which a page waits
 */
export function precomputed(root: string, waitedFor: readonly string[]): Plugin {
  let isWaitedFor = false;
  return {
    name: 'precomputed',
    enforce: 'pre',
    configResolved(config) {
      isWaitedFor = builds(config, waitedFor);
    },
    async load(id) {
      if (!isWaitedFor) return null;
      const [file = ''] = id.split('?');
      if (!file.endsWith('.precomputed.ts')) return null;
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(file, {
        configFile: false,
        logLevel: 'error',
        resolve: { alias: { '@': root } },
      });
      for (const dependency of dependencies) this.addWatchFile(dependency);
      const exported = Object.entries(module).map(([name, value]) => {
        const text = JSON.stringify(JSON.stringify(value));
        return `export const ${name} = /* @__PURE__ */ JSON.parse(${text});`;
      });
      return { code: exported.join('\n'), moduleType: 'js' };
    },
  };
}
