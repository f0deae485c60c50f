import { normalise } from '@/lib/forms';

import { ownerDocument, query, textContent, type Tree } from './dom';

/** The title of the document that a part of a page is in, `normalise`d. */
export function titleOf(root: Tree): string {
  const title = query(ownerDocument(root) ?? root, 'title');
  return normalise(title ? (textContent(title) ?? '') : '');
}
