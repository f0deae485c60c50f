import type { ControlKind } from '../../types';
import { closest } from '../elements';
import { ant } from './ant';
import { arco } from './arco';
import { element } from './element';
import { next } from './next';
import { tdesign } from './tdesign';
import type { Library } from './types';

/** Every component library whose widgets can be written. */
export const libraries: readonly Library[] = [ant, arco, element, next, tdesign];

/** A widget of a library: its outermost element, and the library. */
export interface Widget {
  root: HTMLElement;
  library: Library;
}

/** The widget of one kind that an element is or belongs to. */
export function widgetAround(kind: ControlKind, inside: Element): Widget | null {
  for (const library of libraries) {
    const selector = library.roots[kind];
    const root = selector === undefined ? null : closest(inside, selector);
    if (root) return { root, library };
  }
  return null;
}
