import type { SystemId } from '@/lib/forms/types';

import type { Binding } from './number/bindings';
import type { Tree } from './read/dom';
import { PageReader } from './page-reader';
import type { PageReading } from './types';

export interface ReadOptions {
  /** Whose page it is; null on a portal that is not known. */
  system: SystemId | null;
  /** What the person told us about controls that are not recognised. */
  bindings?: readonly Binding[];
}

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
