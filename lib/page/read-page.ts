import type { Tree } from './read/dom';
import { PageReader } from './page-reader';
import type { ReadOptions } from './reading';
import type { PageReading } from './types';

/**
 * Recognises the fields and texts below `root` in one pass, open shadow roots included. Nothing is laid out and nothing
 * on the page is changed. A page that does not look like a filing form gives no field.
 */
export function readPage(root: Tree, options: ReadOptions): PageReading {
  const reader = new PageReader(root, options);
  reader.findShadowRoots();
  reader.findTooltips();
  return reader.read();
}
