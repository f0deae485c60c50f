import { ELEMENT, isOurs, isTree, nodeType, queryAll, shadowRoot } from './dom';

/** The open shadow roots directly below a node, its own included; not those inside them, and none of ours. */
export function openShadowRoots(node: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (!isTree(node)) return roots;
  if (nodeType(node) === ELEMENT) {
    const own = shadowRoot(node as Element);
    if (own && !isOurs(node as Element)) roots.push(own);
  }
  for (const element of queryAll(node, '*')) {
    const root = shadowRoot(element);
    if (root && !isOurs(element)) roots.push(root);
  }
  return roots;
}
