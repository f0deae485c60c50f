import { attribute, children, isConnected, isOurs, localName } from '../read/dom';
import { all, parent } from './elements';

const LEVELS = 8;
/** In a list of so many nobody can say where one stood: others come and go, and counting them takes its time. */
const MANY = 100;

const childrenOf = (element: Element): Element[] =>
  [...children(element)].filter((child) => !isOurs(child));

const alike = (one: Element, other: Element): boolean =>
  localName(one) === localName(other) &&
  ['type', 'name', 'id', 'role'].every((name) => attribute(one, name) === attribute(other, name));

const ROWS = new Set(['table', 'tbody']);

/**
 * Some pages throw a control away and put a new one in its place, e.g. after it lost the focus. Gives a function that
 * finds the element, or the one that stands where it stood. Of a table that has more or fewer rows since, none is
 * found: it would be the control of another row.
 */
export function standIn(element: HTMLElement): () => HTMLElement {
  let current = element;
  const above: { element: Element; place: number; siblings: number }[] = [];
  for (let at: Element = element, level = 0; level < LEVELS; level++) {
    const up = parent(at);
    if (!up || children(up).length > MANY) break;
    const siblings = childrenOf(up);
    above.push({ element: up, place: siblings.indexOf(at), siblings: siblings.length });
    at = up;
  }
  return () => {
    if (isConnected(current)) return current;
    const from = above.findIndex((one) => isConnected(one.element));
    const { element: root, siblings = 0 } = above[from] ?? {};
    if (!root || (ROWS.has(localName(root)) && childrenOf(root).length !== siblings))
      return current;
    let found: Element | undefined = root;
    for (let level = from; found && level >= 0; level--) {
      found = childrenOf(found)[above[level]?.place ?? -1];
    }
    if (!found || !alike(found, element)) {
      const others: HTMLElement[] = all(root, localName(element)).filter((one) =>
        alike(one, element),
      );
      found = others.length === 1 ? others[0] : undefined;
    }
    if (found instanceof HTMLElement) current = found;
    return current;
  };
}
