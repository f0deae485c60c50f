import type { Plugin } from 'vite';

import { builds } from './builds';

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';

/**
 * A Vite plugin. Scripts that run in pages get `lib/browser-in-pages.ts` for `wxt/browser`.
 * @param root what `@/` stands for
 * @param inPages their entry points
 */
export function browserInPages(root: string, inPages: readonly string[]): Plugin {
  let isInPages = false;
  return {
    name: 'browser-in-pages',
    enforce: 'pre',
    configResolved(config) {
      isInPages = builds(config, inPages);
    },
    resolveId: (source) =>
      isInPages && source === POLYFILL ? `${root}/lib/browser-in-pages.ts` : null,
  };
}
