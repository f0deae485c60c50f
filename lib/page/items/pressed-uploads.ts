import type { ComponentLibrary } from '../libraries/types';
import { closest, parentElement, query, queryAll, type Tree } from '../read/dom';

/** The outermost of those uploads that make an input only once they are pressed. */
export function pressedUploads(root: Tree, known: readonly ComponentLibrary[]): HTMLElement[] {
  const selector = known.flatMap(({ pressed = [] }) => pressed.map((one) => one.root)).join();
  if (selector === '') return [];
  return [...queryAll(root, selector)].filter((element) => {
    const above = parentElement(element);
    return !query(element, 'input') && !(above && closest(above, selector));
  });
}
