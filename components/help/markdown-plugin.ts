import type { Plugin } from 'vite';

import { blocksOf } from './blocks';

/** Lets a page import a Markdown file as blocks; it is read at build time, and the library that reads it stays there. */
export function markdownPlugin(): Plugin {
  return {
    name: 'beian-lens-markdown',
    transform: (source, id) =>
      id.endsWith('.md')
        ? { code: `export default ${JSON.stringify(blocksOf(source))};`, map: null }
        : undefined,
  };
}
