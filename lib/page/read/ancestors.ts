import { contains, parentElement } from './dom';

/** The smallest element that holds both. */
export function commonAncestor(one: Element, other: Element): Element {
  let at = one;
  for (let above = parentElement(at); above && !contains(at, other); above = parentElement(at)) {
    at = above;
  }
  return at;
}

/** How many levels `element` lies below `ancestor`; up to the root when it does not lie in it. */
export function depthBelow(ancestor: Element, element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at && at !== ancestor; at = parentElement(at)) depth++;
  return depth;
}

/** The child of `around` in which `element` lies; null when it is `around` itself, or elsewhere. */
export function branchOf(around: Element, element: Element): Element | null {
  let at: Element | null = element;
  while (at && at !== around) {
    const above: Element | null = parentElement(at);
    if (above === around) return at;
    at = above;
  }
  return null;
}
