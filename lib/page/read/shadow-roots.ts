import { mayGetShadow } from './late-shadows';
import { ELEMENT, isOurs, isTree, nodeType, queryAll, shadowRoot } from './dom';

/**
 * The open shadow roots directly below a node, its own included; not those inside them, and none of ours.
 * @param onMaybeLate hears of the elements that have none and may get one later
 */
export function openShadowRoots(node: Node, onMaybeLate: (element: Element) => void): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (!isTree(node)) return roots;
  const ask = (element: Element): void => {
    const root = shadowRoot(element);
    if (root && !isOurs(element)) roots.push(root);
    else if (mayGetShadow(element) && !isOurs(element)) onMaybeLate(element);
  };
  if (nodeType(node) === ELEMENT) ask(node as Element);
  for (const element of queryAll(node, '*')) ask(element);
  return roots;
}
