import { nodeType, queryAll, shadowRoot, ELEMENT, isOurs, type Tree } from './dom';

/** The open shadow roots directly below `tree`, its own included; not those inside them, and none of ours. */
export function openShadowRoots(tree: Tree): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (nodeType(tree) === ELEMENT) {
    const own = shadowRoot(tree as Element);
    if (own && !isOurs(tree as Element)) roots.push(own);
  }
  for (const element of queryAll(tree, '*')) {
    const root = shadowRoot(element);
    if (root && !isOurs(element)) roots.push(root);
  }
  return roots;
}
