import { nodeType, queryAll, shadowRoot, ELEMENT, isOurs, TEXT, type Tree } from './dom';

/** The open shadow roots directly below a node, its own included; not those inside them, and none of ours. */
export function openShadowRoots(tree: Tree | Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (nodeType(tree) === TEXT) return roots;
  if (nodeType(tree) === ELEMENT) {
    const own = shadowRoot(tree as Element);
    if (own && !isOurs(tree as Element)) roots.push(own);
  }
  for (const element of queryAll(tree as Tree, '*')) {
    const root = shadowRoot(element);
    if (root && !isOurs(element)) roots.push(root);
  }
  return roots;
}
