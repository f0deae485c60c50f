import { normalise } from '@/lib/forms';

import { localName, ownerDocument, query, textContent, type Tree } from './dom';

/** The title of the document that a part of a page is in, `normalise`d. */
export function titleOf(root: Tree): string {
  const title = query(ownerDocument(root) ?? root, 'title');
  return normalise(title ? (textContent(title) ?? '') : '');
}

/** The name of a document or a drawing: it says what the page is about, and stands nowhere on it. */
export const isName = (element: Element): boolean => localName(element) === 'title';
