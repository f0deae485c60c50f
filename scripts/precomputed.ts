import { runnerImport, type Plugin } from 'vite';

/**
 * A Vite plugin. A file `*.precomputed.ts` exports plain data that is worked out from other data; the build works it
 * out and ships the values, so that no page waits for it. Unbuilt, in tests, the file works them out itself.
 * @param root what `@/` stands for
 */
export function precomputed(root: string): Plugin {
  return {
    name: 'precomputed',
    enforce: 'pre',
    async load(id) {
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
