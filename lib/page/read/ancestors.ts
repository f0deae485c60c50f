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
